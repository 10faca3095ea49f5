package org.handslag.demomentorships;

import java.util.List;
import java.util.Map;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.MentorshipKind;
import org.jspecify.annotations.Nullable;

/**
 * @param made so many days ago
 * @param begins so many days after that
 * @param employer null while nobody is found; likewise {@code consultant}
 * @param promised so many days after it was made; whoever is not named has not
 * @param carrying null when it went as usual
 */
record MentorshipPart(
        MenteePart mentee,
        MentorshipKind kind,
        String at,
        String mentor,
        @Nullable String employer,
        @Nullable String consultant,
        int made,
        int begins,
        Map<CircleRole, Integer> promised,
        @Nullable AgreementPart agreement,
        List<JoinPart> joins,
        List<ChangePart> changes,
        @Nullable EndPart end,
        @Nullable LearningPart card,
        @Nullable CarryingPart carrying) {}
