package org.handslag.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.handslag.rules.LimitBroken;
import org.handslag.rules.Limits;
import org.springframework.stereotype.Component;

/** Tells what a change would bring before it is made. */
@Component
public class Effects {
    private final Agreements agreements;

    Effects(Agreements agreements) {
        this.agreements = agreements;
    }

    /** By the rules under which the agreement was made. */
    Effect of(Agreement agreement, AgreementVersion before, Agreeing.Changed changed) {
        var pack =
                Objects.requireNonNull(
                        agreements.pack(before, agreement.versions(), agreement.today()));
        var content = changed.content();
        var until = Objects.requireNonNull(content.until());
        var renews =
                changed.change() == VersionChange.RENEWED
                        || content.from().isAfter(agreement.first());
        var wish = new Limits.Wish(agreement.first(), content.from(), until, renews, null);
        // Everyone may stop earlier; and what runs already was begun in time.
        var broken =
                changed.change().holdsAtOnce()
                        ? List.<LimitBroken>of()
                        : pack.content().limits().broken(wish, agreement.today()).stream()
                                .filter(
                                        one ->
                                                one != LimitBroken.TOO_LATE
                                                        || changed.change().begins())
                                .toList();
        var approve =
                changed.change().holdsAtOnce()
                        ? Set.<Party>of()
                        : Turns.wanted(agreement.mentorship().kind(), content, pack);
        var gone =
                before.content().support().followUps().stream()
                        .filter(day -> !content.support().followUps().contains(day))
                        .toList();
        return new Effect(
                content.from(), until, content.support().followUps(), gone, approve, broken);
    }

    /**
     * What a change would bring.
     *
     * @param gone days of follow-up that would fall away
     * @param approve who would have to approve it; nobody when it holds at once
     * @param broken limits that forbid it
     */
    public record Effect(
            LocalDate from,
            LocalDate until,
            List<LocalDate> followUps,
            List<LocalDate> gone,
            Set<Party> approve,
            List<LimitBroken> broken) {

        public boolean isPossible() {
            return broken.isEmpty();
        }
    }
}
