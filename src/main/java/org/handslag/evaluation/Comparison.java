package org.handslag.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.handslag.questionnaire.Asked;
import org.handslag.questionnaire.Question;
import org.handslag.survey.QuestionResult;
import org.handslag.survey.RoundResult;
import org.jspecify.annotations.Nullable;

/**
 * How the same scales were answered at an earlier date and at this one.
 *
 * @param after null while the later date has no result
 */
public record Comparison(LocalDate before, @Nullable LocalDate after, List<Line> lines) {

    /**
     * @param now null where it has not been answered by enough yet
     */
    public record Line(
            Question question, int steps, BigDecimal then, int answers, @Nullable BigDecimal now) {}

    static Comparison of(RoundResult earlier, @Nullable RoundResult here) {
        return new Comparison(
                earlier.round().occasion().heldOn(),
                here == null ? null : here.round().occasion().heldOn(),
                earlier.questions().stream()
                        .filter(one -> one.mean() != null)
                        .map(one -> line(one, here))
                        .filter(line -> here == null || line.now() != null)
                        .toList());
    }

    private static Line line(QuestionResult then, @Nullable RoundResult here) {
        var steps = then.question().asked() instanceof Asked.Scale(var n, _, _) ? n : 0;
        return new Line(
                then.question(),
                steps,
                Objects.requireNonNull(then.mean()),
                then.answers(),
                here == null ? null : now(then.question(), here));
    }

    /** Of the very same question: asked alike and on the same scale. */
    private static @Nullable BigDecimal now(Question question, RoundResult here) {
        return here.questions().stream()
                .filter(one -> one.question().id().equals(question.id()))
                .filter(one -> one.question().asked().equals(question.asked()))
                .map(QuestionResult::mean)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
