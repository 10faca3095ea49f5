package org.handslag.decision;

import java.time.LocalDate;
import java.util.List;
import org.handslag.offer.OfferFacts;
import org.jspecify.annotations.Nullable;

/**
 * What a mentor or a workplace is asked, without a word of whom it is about.
 *
 * @param party as whom the reader is asked
 * @param asks whether her answer is awaited
 * @param mentor her name; the reader's own, or her colleague's
 * @param offered what the workplace offers; null when it offers nothing
 * @param begins from when the one who is to come can; null when nothing is said of it
 */
public record AskedPage(
        MentorChoice choice,
        ChoiceParty party,
        boolean asks,
        String mentor,
        String place,
        String trade,
        @Nullable OfferFacts offered,
        Wanted wanted,
        @Nullable LocalDate begins,
        LocalDate until) {

    /** What is asked for, each as its name in words. */
    public record Wanted(
            List<String> languages,
            List<String> times,
            List<String> needed,
            List<String> helpful,
            List<String> support) {}
}
