package org.handslag.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handslag.contacting.SendOutcome;
import org.handslag.questionnaire.InWords;
import org.handslag.questionnaire.Survey;
import org.jspecify.annotations.Nullable;

/**
 * An inquiry as the office sees it.
 *
 * @param rounds the latest first
 * @param chosen how many workplaces would be asked today
 * @param next day of the next round; null when there is none
 * @param toCall how many wait for a call
 */
public record InquiryPage(
        Inquiry inquiry,
        Survey survey,
        List<InquiryRound> rounds,
        int chosen,
        @Nullable LocalDate next,
        int toCall) {

    public String path() {
        return path(inquiry.id());
    }

    static String path(InquiryId id) {
        return "/inquiries/" + id;
    }

    public int answered() {
        return rounds.stream().mapToInt(InquiryRound::answered).sum();
    }

    public boolean mayChange() {
        return inquiry.state() != InquiryState.ENDED;
    }

    /** One line of the list. */
    public record Listed(
            Inquiry inquiry, @Nullable LocalDate next, Optional<InquiryRound> latest) {}

    /**
     * What came of one round.
     *
     * @param before the round before it
     * @param skipped how many were not written to, by reason
     */
    public record RoundResult(
            InquiryPage page,
            InquiryRound round,
            @Nullable InquiryRound before,
            Map<SendOutcome, Integer> skipped,
            List<Needed> needed) {}

    /** One answer in words. */
    public record Told(InquiryAnswer answer, List<InWords> lines) {}

    /** A page of the answers. */
    public record ToldPage(InquiryPage page, List<Told> answers, int found, int at, int last) {}
}
