package org.handslag.demofeedback;

import java.util.List;
import java.util.Map;
import org.handslag.demo.Shelf;
import org.handslag.evaluation.Improvement.Became;
import org.handslag.evaluation.Theme;
import org.handslag.transfer.HowItWent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an operator of the World learnt from the dates of its courses. Texts are by language.
 *
 * @param begun the day on which it began to ask
 * @param named a survey that keeps names, or null
 * @param dates the earliest first
 * @param tasks what people wanted to do at their workplaces, by the date's readable address
 * @param photos the group photos of dates
 */
record FeedbackScript(
        String begun,
        @Nullable NamedPart named,
        List<DatePart> dates,
        Map<String, List<TaskPart>> tasks,
        List<PhotoPart> photos,
        List<PostPart> posts) {

    /**
     * @param course whose dates it evaluates
     */
    record NamedPart(
            String course,
            Map<String, String> title,
            Map<String, String> intro,
            Map<String, String> overall,
            Map<String, String> low,
            Map<String, String> high,
            Map<String, String> taken,
            Map<String, String> call) {}

    /**
     * @param date readable part of its address
     * @param checks what became at this date of what was to be done differently
     * @param harvest what was told to everyone; empty where nothing was
     * @param wishes what is to be done differently, each under a name of the script
     */
    record DatePart(
            String date,
            AnswersPart answers,
            List<CheckPart> checks,
            List<ThemePart> harvest,
            Map<String, Map<String, String>> wishes) {}

    /**
     * @param overall a step for each answer, such as {@code 5544}
     * @param papers how many of the answers came on paper; the last ones
     * @param parts how each part of the day was, from 0 to 3
     * @param feelings what the first of them wrote; with {@code +} it may be quoted
     */
    record AnswersPart(
            String overall,
            int papers,
            String parts,
            List<String> feelings,
            List<String> taken,
            List<String> next) {}

    record CheckPart(String wish, Became became, Map<String, String> words) {}

    record ThemePart(
            Theme.Part part,
            Map<String, String> title,
            Map<String, String> words,
            List<String> quotes) {}

    /**
     * @param released whether the words may be read in the evaluation
     * @param went null where the question was never answered
     */
    record TaskPart(String will, boolean released, @Nullable HowItWent went, String said) {}

    /**
     * @param picture a file of the shelf
     * @param shows what stands in the picture
     */
    record PhotoPart(String date, String picture, Map<String, String> shows) {}

    /**
     * @param date the course date that it tells of, or null
     * @param picture a file of the shelf, or null
     * @param shows what stands in the picture
     */
    record PostPart(
            String day,
            @Nullable String date,
            Map<String, String> title,
            Map<String, String> text,
            @Nullable String picture,
            Map<String, String> shows) {}

    /** Null when the operator asks nobody. */
    static @Nullable FeedbackScript of(String slug) {
        var file = slug + "-feedback.json";
        return Shelf.holds(file)
                ? JsonMapper.shared().readValue(Shelf.bytes(file), FeedbackScript.class)
                : null;
    }
}
