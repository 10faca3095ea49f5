package org.handslag.agreement;

import java.util.EnumSet;
import java.util.Set;
import org.handslag.mentorship.MentorshipKind;
import org.handslag.rules.ApprovalOrder;
import org.handslag.rules.RulePack;

/**
 * Who may approve when.
 *
 * @param wanted all who have to approve
 * @param given those who have
 */
public record Turns(ApprovalOrder order, Set<Party> wanted, Set<Party> given) {

    /** What becomes of someone's wish to approve. */
    public enum Turn {
        /** It is hers to approve now. */
        NOW,
        /** Others have to approve before her. */
        LATER,
        /** She has approved already. */
        GIVEN,
        /** Her approval is not asked for. */
        UNWANTED
    }

    public Turn of(Party party) {
        if (!wanted.contains(party)) {
            return Turn.UNWANTED;
        }
        if (given.contains(party)) {
            return Turn.GIVEN;
        }
        return waitsFor(party).isEmpty() ? Turn.NOW : Turn.LATER;
    }

    /** All whose turn it is. */
    public Set<Party> now() {
        var now = EnumSet.noneOf(Party.class);
        wanted.stream().filter(party -> of(party) == Turn.NOW).forEach(now::add);
        return now;
    }

    public boolean isWhole() {
        return given.containsAll(wanted);
    }

    /** Who has to approve an agreement. */
    static Set<Party> wanted(MentorshipKind kind, AgreementContent content, RulePack pack) {
        var wanted = EnumSet.of(Party.MENTEE, Party.MENTOR, Party.EMPLOYER);
        if (kind.hasConsultant()) {
            wanted.add(Party.CONSULTANT);
        }
        wanted.addAll(outside(content, pack));
        return wanted;
    }

    /** Those whom the rules add: some always, some only for someone under an age. */
    static Set<Party> outside(AgreementContent content, RulePack pack) {
        var outside = EnumSet.noneOf(Party.class);
        pack.content().approvals().stream()
                .filter(one -> one.underAge() == null || content.beside().young())
                .forEach(one -> outside.add(Party.of(one.who())));
        return outside;
    }

    /** Who has to approve before her and has not. */
    private Set<Party> waitsFor(Party party) {
        var others = EnumSet.noneOf(Party.class);
        others.addAll(wanted);
        others.removeAll(given);
        others.remove(party);
        return switch (order) {
            case ANY -> EnumSet.noneOf(Party.class);
            case CONSULTANT_LAST ->
                    party == Party.CONSULTANT ? others : EnumSet.noneOf(Party.class);
            case MENTEE_LAST -> party == Party.MENTEE ? others : EnumSet.noneOf(Party.class);
        };
    }
}
