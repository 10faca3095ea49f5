package org.handslag.survey;

import java.util.ArrayList;
import java.util.List;
import org.handslag.course.Course;
import org.handslag.questionnaire.Survey;
import org.handslag.ui.Chart;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * How a course is evaluated, and how its dates were liked.
 *
 * @param open the surveys to choose among
 * @param usual the programme's own, or null
 */
public record TrendPage(
        Course course,
        List<TrendPoint> points,
        List<Survey> open,
        @Nullable Survey usual,
        Form form) {

    public String path() {
        return "/curriculum/" + course.id() + "/evaluation";
    }

    /** The programme's usual one, each that is open, or none. */
    public List<Option> options(Frame f) {
        var options = new ArrayList<Option>();
        options.add(Option.of(TrendController.USUAL, usual(f)));
        open.forEach(survey -> options.add(Option.of(survey.id(), f.plain(survey.title()))));
        options.add(Option.of(TrendController.NONE, f.t("survey.no-evaluation")));
        return options;
    }

    private String usual(Frame f) {
        return usual == null
                ? f.t("survey.usual-none")
                : f.t("survey.usual", "title", f.plain(usual.title()));
    }

    /** The dates from which enough have answered. */
    public Chart chart(Frame f) {
        return new Chart(points.stream().flatMap(one -> one.inChart(f).stream()).toList());
    }
}
