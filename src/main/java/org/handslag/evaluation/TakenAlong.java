package org.handslag.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.handslag.course.Course;
import org.handslag.course.CourseInstance;
import org.handslag.questionnaire.Asked;
import org.handslag.survey.QuestionResult;
import org.handslag.survey.RoundResult;
import org.jspecify.annotations.Nullable;

/**
 * What the participants of one date took with them, as everyone reads it.
 *
 * @param improvements what will be done differently, with what became of it
 */
public record TakenAlong(
        Course course,
        CourseInstance date,
        RoundResult result,
        Harvest harvest,
        List<Improvement> improvements) {

    /** Where everyone reads it: below a date or a course, by its readable name. */
    public static String path(String slug) {
        return "/courses/" + slug + "/taken-along";
    }

    public LocalDate heldOn() {
        return result.round().occasion().heldOn();
    }

    /** Of the overall scale, when enough have answered it. */
    public @Nullable BigDecimal mean() {
        return overall().map(QuestionResult::mean).orElse(null);
    }

    public int steps() {
        return overall()
                .map(one -> one.question().asked() instanceof Asked.Scale(var n, _, _) ? n : 0)
                .orElse(0);
    }

    private Optional<QuestionResult> overall() {
        return result.overall();
    }
}
