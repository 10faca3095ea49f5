package org.handslag.survey;

import java.math.BigDecimal;
import java.util.List;
import org.handslag.questionnaire.Question;
import org.jspecify.annotations.Nullable;

/**
 * What came of one question.
 *
 * @param answers how many answered it
 * @param counts for each row of a matrix, or the one row of anything else, how often each
 *     alternative was chosen; empty when fewer than five answered, or when it asks for words
 * @param mean of a scale; null where there is none or it may not be shown
 * @param sayings what was written, in no order
 */
public record QuestionResult(
        Question question,
        int answers,
        List<List<Integer>> counts,
        @Nullable BigDecimal mean,
        List<Saying> sayings) {

    /**
     * @param quote whether its writer lets us quote it, without her name
     */
    public record Saying(String text, boolean quote) {}

    public boolean isShown() {
        return answers >= Results.FEWEST;
    }
}
