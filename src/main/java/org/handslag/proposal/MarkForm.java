package org.handslag.proposal;

import java.util.List;
import org.handslag.fit.Rule;
import org.handslag.scope.PersonId;
import org.handslag.ui.Form;
import org.jspecify.annotations.Nullable;

/** What someone decides by hand of a pair, and why. */
record MarkForm(Form form) {
    private static final int REASON = 300;

    /** Null when something is wrong. */
    @Nullable HandMark read(Proposal proposal, int mentee, int seat, PersonId by) {
        var kind = form.choice("kind", HandMark.Kind.class);
        var reason = form.line("reason", REASON);
        List<Rule> broken = List.of();
        if (kind == HandMark.Kind.PIN) {
            broken = proposal.judged().suit(mentee, seat).broken();
            if (!broken.isEmpty() && !form.ticked("overrides")) {
                form.wrong("overrides", "proposal.wrong.overrides");
            }
            if (proposal.frozen().isOut(mentee)) {
                form.wrong("kind", "proposal.wrong.out");
            } else if (!hasSeat(proposal, mentee, seat)) {
                form.wrong("kind", "proposal.wrong.no-seat");
            }
        }
        return form.ok() && kind != null && kind != HandMark.Kind.OUT
                ? new HandMark(mentee, seat, kind, reason, broken, by, "", null)
                : null;
    }

    /** Whether there is a seat beside all others who are pinned there. */
    private static boolean hasSeat(Proposal proposal, int mentee, int seat) {
        var seats = proposal.matching().problem().seats();
        var pins =
                proposal.frozen().marks().stream()
                        .filter(one -> one.kind() == HandMark.Kind.PIN && one.mentee() != mentee)
                        .toList();
        int place = seats.parent()[seat];
        long here = pins.stream().filter(one -> one.is(one.mentee(), seat)).count();
        long there =
                pins.stream()
                        .filter(one -> one.seat() != null && seats.parent()[one.seat()] == place)
                        .count();
        return here < seats.capacity()[seat] && there < seats.capacity()[place];
    }
}
