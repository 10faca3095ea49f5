package org.handslag.demomentorships;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handslag.agreement.AgreementText;
import org.handslag.agreement.Party;
import org.handslag.agreement.VersionChange;
import org.handslag.demomentorships.AgreementPart.GoalPart;
import org.handslag.demomentorships.AgreementPart.Reach;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed is changed.
 *
 * @param ago so many days
 * @param lasts so many days from the first day of the version; null where the end stays
 * @param goals empty where they stay
 */
record ChangePart(
        VersionChange change,
        int ago,
        @Nullable Integer lasts,
        String why,
        Map<AgreementText, String> texts,
        List<GoalPart> goals,
        Reach reach,
        Set<Party> approved) {}
