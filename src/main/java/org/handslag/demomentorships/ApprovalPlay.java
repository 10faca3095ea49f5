package org.handslag.demomentorships;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.handslag.agreement.Agreement;
import org.handslag.agreement.Agreements;
import org.handslag.agreement.Approval.Behalf;
import org.handslag.agreement.Approving;
import org.handslag.agreement.Party;
import org.handslag.agreement.Turns;
import org.handslag.demo.Moments;
import org.handslag.demomentorships.AgreementPart.BehalfPart;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Those of a circle approve, each in her turn, or someone notes it for them. */
@Component
class ApprovalPlay {
    private final CirclePlay circles;
    private final Agreements agreements;
    private final Approving approving;
    private final Moments moments;

    ApprovalPlay(CirclePlay circles, Agreements agreements, Approving approving, Moments moments) {
        this.circles = circles;
        this.agreements = agreements;
        this.approving = approving;
        this.moments = moments;
    }

    /**
     * @param asked the day on which it was asked for: the circle approves on the next, and whoever
     *     is last on the one after it
     */
    void play(
            MentorshipId id,
            Set<Party> who,
            Map<Party, BehalfPart> behalf,
            LocalDate asked,
            Tale tale) {
        var last = EnumSet.of(Party.CONSULTANT);
        var first = EnumSet.complementOf(last);
        first.retainAll(who);
        last.retainAll(who);
        approve(id, first, behalf, asked.plusDays(1), tale);
        approve(id, last, behalf, asked.plusDays(2), tale);
    }

    private void approve(
            MentorshipId id,
            Set<Party> who,
            Map<Party, BehalfPart> behalf,
            LocalDate day,
            Tale tale) {
        moments.onMorning(
                day,
                tale.operator(),
                () -> who.forEach(party -> approve(id, party, behalf.get(party), day, tale)));
    }

    private void approve(
            MentorshipId id, Party party, @Nullable BehalfPart noted, LocalDate day, Tale tale) {
        var agreement = agreements.of(circles.circle(id, tale), day);
        if (agreement.turns().of(party) != Turns.Turn.NOW) {
            return;
        }
        var who = who(agreement, party);
        var by = who.person() == null ? visitor(tale) : tale.herself(who.person());
        var behalf = noted == null ? null : behalf(noted, consultant(agreement, tale));
        var hand = tale.hand(behalf == null ? by : tale.herself(behalf.by()));
        approving.approve(agreement, party, agreement.current().lock(), who, behalf, hand);
        if (noted != null && noted.confirmed()) {
            agreements
                    .of(circles.circle(id, tale), day)
                    .by(party)
                    .ifPresent(approval -> approving.confirm(approval, tale.hand(by)));
        }
    }

    private static Approving.Who who(Agreement agreement, Party party) {
        if (party.isOutside()) {
            var outsider = agreement.current().content().beside().outsiders().get(party);
            return new Approving.Who(Tale.found(outsider, party.name()).name(), null);
        }
        var role = CircleRole.valueOf(party.name());
        var member = agreement.circle().holder(role, agreement.today()).orElseThrow();
        return new Approving.Who(member.name(), member.person());
    }

    private static Behalf behalf(BehalfPart part, PersonId by) {
        return new Behalf(by, part.way(), part.reason(), part.read(), part.language());
    }

    private static PersonId consultant(Agreement agreement, Tale tale) {
        return agreement
                .circle()
                .holder(CircleRole.CONSULTANT, agreement.today())
                .map(member -> member.person())
                .orElseGet(() -> tale.coordinator().self());
    }

    private static Viewer visitor(Tale tale) {
        return Viewer.visitor(tale.operator().id(), tale.operator().language());
    }
}
