package org.handslag.inquiry;

import java.time.Instant;
import java.util.Locale;
import org.handslag.directory.WorkplaceId;
import org.handslag.questionnaire.Replies;
import org.handslag.questionnaire.SurveyId;
import org.handslag.scope.Country;
import org.handslag.scope.Telephone;
import org.jspecify.annotations.Nullable;

/**
 * What a workplace said in a round.
 *
 * @param survey with its edition: which questions it answered
 * @param call whom to call; null when nobody is to call
 * @param called when someone had called; null until then
 * @param emptied whether words and whom to call have been taken out, after the time they are kept
 */
public record InquiryAnswer(
        AskedId id,
        InquiryId inquiry,
        int round,
        WorkplaceId workplace,
        String name,
        String organisation,
        SurveyId survey,
        int edition,
        Replies replies,
        @Nullable Call call,
        Instant answered,
        @Nullable Instant called,
        boolean emptied) {

    /** Who is to be called, and where. */
    public record Call(String name, String telephone) {
        /** The number as the reader writes it; what is no number as it was typed. */
        public String shown(Locale reader) {
            return Telephone.parse(telephone, Country.SE)
                    .map(number -> number.shownTo(reader))
                    .orElse(telephone);
        }

        static Call nobody() {
            return new Call("", "");
        }
    }

    public boolean waitsForCall() {
        return call != null && called == null;
    }
}
