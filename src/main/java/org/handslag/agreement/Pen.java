package org.handslag.agreement;

import java.util.EnumSet;
import java.util.Set;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.MentorshipKind;
import org.jspecify.annotations.Nullable;

/**
 * Who may write what in a draft. Whoever leads may write all: the consultant, or the employer where
 * there is none, and the coordinator. Mentee and mentor write what is theirs: purpose, expectations
 * and goals. A stand-in reads.
 */
final class Pen {
    private static final Set<LeadWord> OWN =
            EnumSet.of(LeadWord.PURPOSE, LeadWord.EXPECTATIONS, LeadWord.GOALS);
    private static final Set<LeadWord> WORKPLACES =
            EnumSet.of(LeadWord.CLARITY, LeadWord.REQUIREMENTS, LeadWord.EXPECTATIONS);

    private Pen() {}

    /**
     * @param role null for the coordinator of the programme
     */
    static Set<LeadWord> of(@Nullable CircleRole role, MentorshipKind kind) {
        if (leads(role, kind)) {
            return EnumSet.allOf(LeadWord.class);
        }
        return switch (role) {
            case MENTEE, MENTOR -> OWN;
            case EMPLOYER -> WORKPLACES;
            case STAND_IN, CONSULTANT -> EnumSet.noneOf(LeadWord.class);
            case null -> EnumSet.noneOf(LeadWord.class);
        };
    }

    /** Whether she asks for approvals, changes, extends and gives up. */
    static boolean leads(@Nullable CircleRole role, MentorshipKind kind) {
        return role == null || role == kind.leads();
    }
}
