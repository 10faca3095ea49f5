package org.handslag.demomentorships;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handslag.agreement.AgreementContent.Outsider;
import org.handslag.agreement.AgreementText;
import org.handslag.agreement.AgreementVersion.DropReason;
import org.handslag.agreement.Approval.ApprovalWay;
import org.handslag.agreement.Approval.BehalfReason;
import org.handslag.agreement.Approval.ReadAloud;
import org.handslag.agreement.Party;
import org.jspecify.annotations.Nullable;

/**
 * What is written into the agreement of one circle, and how far it comes.
 *
 * @param type code of the kind of placement; null when nobody has chosen it
 * @param lasts so many days; null when nobody has set an end
 * @param texts beside those of the workplace
 * @param lacks what stands nowhere yet although the workplace has words for it
 * @param helps codes of adjustments; empty when nothing is needed, or nobody has asked yet
 * @param followUps days after the first; null for the usual ones
 * @param outsiders who approves by a link
 * @param approved who has, when not all have
 * @param behalf how someone noted it for her
 * @param dropped why it was given up in the end
 */
record AgreementPart(
        @Nullable String type,
        @Nullable Integer lasts,
        Map<AgreementText, String> texts,
        Set<AgreementText> lacks,
        List<GoalPart> goals,
        List<String> helps,
        @Nullable List<Integer> followUps,
        @Nullable Boolean kin,
        Map<Party, Outsider> outsiders,
        Reach reach,
        Set<Party> approved,
        Map<Party, BehalfPart> behalf,
        @Nullable DropReason dropped) {

    /** How far it comes. */
    enum Reach {
        WRITTEN,
        ASKED,
        AGREED
    }

    /**
     * @param when so many days after the first
     */
    record GoalPart(String what, String seen, int when) {}

    /**
     * @param language in which it was read, and with whom
     * @param confirmed whether she has said afterwards that it is right
     */
    record BehalfPart(
            ApprovalWay way,
            BehalfReason reason,
            ReadAloud read,
            String language,
            boolean confirmed) {}
}
