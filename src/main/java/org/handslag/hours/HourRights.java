package org.handslag.hours;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.handslag.mentorship.CircleMember;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.Circles.CircleView;

/**
 * What someone may do with the hours of a circle. Of who may see them, {@link
 * org.handslag.mentorship.Insight} knows.
 *
 * @param gives she notes her own, as mentor or stand-in
 * @param notes she notes those of others: the coordinator, also when it has ended
 * @param answers she says whether they are right, as the mentee, also when it has ended
 * @param behalf she notes what the mentee says of them
 * @param leads she sees what is far from what was granted, and what it costs
 */
public record HourRights(
        boolean gives, boolean notes, boolean answers, boolean behalf, boolean leads) {
    private static final Set<CircleRole> PAYING =
            EnumSet.of(CircleRole.EMPLOYER, CircleRole.CONSULTANT);

    public static HourRights of(CircleView view) {
        var role = view.role();
        var runs = role == null;
        return new HourRights(
                view.acts() && (role == CircleRole.MENTOR || role == CircleRole.STAND_IN),
                runs,
                role == CircleRole.MENTEE && view.mentee().equals(mine(view)),
                runs || view.acts() && role == view.mentorship().kind().leads(),
                runs || PAYING.contains(role));
    }

    private static Optional<CircleMember> mine(CircleView view) {
        return Optional.ofNullable(view.me());
    }
}
