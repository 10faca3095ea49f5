package org.handslag.evaluation;

import java.util.List;
import org.handslag.course.Course;
import org.handslag.course.CourseInstance;
import org.handslag.scope.NotVisible;
import org.handslag.survey.RoundResult;
import org.jspecify.annotations.Nullable;

/**
 * A coordinator's page on which she harvests.
 *
 * @param held whether the date has begun, so that something can have been learnt from it
 * @param result null until enough have answered and the evaluation is closed
 * @param improvements written after this date
 */
public record HarvestPage(
        CourseInstance date,
        Course course,
        boolean held,
        @Nullable RoundResult result,
        Harvest harvest,
        List<Improvement> improvements) {

    public boolean isRipe() {
        return result != null;
    }

    public String path() {
        return "/instances/" + date.id() + "/harvest";
    }

    public String publicPath() {
        return TakenAlong.path(date.slug());
    }

    public Theme theme(ThemeId id) {
        return harvest.themes().stream()
                .filter(theme -> theme.id().equals(id))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    Theme.Quote quote(QuoteId id) {
        return holding(id).quotes().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** What may be quoted there; nothing before enough have answered. */
    Quotable quotable(Theme theme) {
        return result == null ? new Quotable(List.of()) : Quotable.in(result, theme.part());
    }

    public boolean mayQuote(Theme theme, String words) {
        return quotable(theme).sayings().contains(words);
    }

    /** In which theme this stands. */
    Theme holding(QuoteId id) {
        return harvest.themes().stream()
                .filter(theme -> theme.quotes().stream().anyMatch(one -> one.id().equals(id)))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    Improvement improvement(ImprovementId id) {
        return improvements.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }
}
