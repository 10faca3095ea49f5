package org.handslag.survey;

import java.util.List;
import java.util.Optional;
import org.handslag.questionnaire.Edition;
import org.handslag.questionnaire.Layer;

/**
 * What may be shown of a round, by whomever: what may not is not in it.
 *
 * @param edition which questions were asked
 * @param answers how many have answered, by link and on paper together
 * @param questions empty while the round is open, and when fewer than five have answered
 */
public record RoundResult(
        Round round, Edition edition, int answers, List<QuestionResult> questions) {

    public boolean isShown() {
        return !questions.isEmpty();
    }

    public List<QuestionResult> in(Layer layer) {
        return questions.stream().filter(one -> one.question().layer() == layer).toList();
    }

    /** The overall scale, when there is one and enough have answered it. */
    public Optional<QuestionResult> overall() {
        return in(Layer.OVERALL).stream().filter(one -> one.mean() != null).findFirst();
    }
}
