package org.handslag.mentorship;

import java.util.Optional;
import org.handslag.scope.NotVisible;
import org.handslag.scope.PersonId;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/**
 * For modules that keep something of a mentee: whose it is, and what whoever asks may see by her
 * place in the circle today.
 */
@Component
public class CirclePlaces {
    private final CircleReach reach;

    CirclePlaces(CircleReach reach) {
        this.reach = reach;
    }

    /**
     * The place in a circle of whoever asks.
     *
     * @param name what the mentee is called; only to be shown to whom {@link Insight} lets see it
     */
    public record CirclePlace(
            MentorshipId mentorship,
            String workplace,
            CircleRole role,
            Standing standing,
            PersonId mentee,
            String name) {
        public boolean sees(CircleItem item) {
            return Insight.sees(role, standing, item);
        }

        public String path() {
            return "/mentorships/" + mentorship;
        }
    }

    /**
     * @throws NotVisible when she is not of it, or it has closed for her, or nobody is its mentee
     */
    public CirclePlace of(MentorshipId id, Frame f) {
        return place(f, reach.own(id, f.viewer(), reach.today(f))).orElseThrow(NotVisible::new);
    }

    /** Whether she is or was the mentee of a circle. */
    public boolean isMentee(Frame f) {
        return reach.own(f.viewer(), reach.today(f)).stream()
                .anyMatch(seen -> seen.me().role() == CircleRole.MENTEE);
    }

    Optional<CirclePlace> place(Frame f, CircleReach.Seen seen) {
        var circle = seen.circle();
        return circle.holder(CircleRole.MENTEE, reach.today(f))
                .map(
                        mentee ->
                                new CirclePlace(
                                        circle.mentorship().id(),
                                        circle.place(),
                                        seen.me().role(),
                                        seen.standing(),
                                        mentee.person(),
                                        mentee.name()));
    }
}
