package org.handslag.survey;

import java.util.List;
import java.util.Map;
import org.handslag.course.Course;
import org.handslag.course.CourseId;
import org.handslag.course.Courses;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.questionnaire.SurveyId;
import org.handslag.questionnaire.Surveys;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Role;
import org.handslag.sheet.ListFile;
import org.handslag.sheet.SheetCell;
import org.handslag.sheet.SheetColumn;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** Which survey evaluates a course, and how its dates were liked over time. */
@Page
@RequestMapping("/curriculum/{id}")
class TrendController {
    static final String CHOICE = "survey";
    static final String USUAL = "usual";
    static final String NONE = "none";

    private final Courses courses;
    private final CourseSurveys chosen;
    private final Surveys surveys;
    private final TrendRows trend;
    private final Journal journal;
    private final Templates templates;

    TrendController(
            Courses courses,
            CourseSurveys chosen,
            Surveys surveys,
            TrendRows trend,
            Journal journal,
            Templates templates) {
        this.courses = courses;
        this.chosen = chosen;
        this.surveys = surveys;
        this.trend = trend;
        this.journal = journal;
        this.templates = templates;
    }

    @GetMapping("/evaluation")
    @Allow(value = Who.COORDINATOR, to = "see how a course was liked over time")
    ResponseEntity<?> show(Frame f, @PathVariable CourseId id) {
        var course = course(f, id);
        return Answer.page(
                templates.surveyTrend(f, page(course, Form.empty().fill(CHOICE, choice(id)))));
    }

    @GetMapping("/evaluation.{ending}")
    @Allow(value = Who.COORDINATOR, to = "download how a course was liked over time")
    ResponseEntity<?> download(Frame f, @PathVariable CourseId id, @PathVariable String ending) {
        var points = trend.of(course(f, id).id());
        return ListFile.of(f, ending, columns(f), points::stream).named(f.t("survey.trend-file"));
    }

    private static List<SheetColumn<TrendPoint>> columns(Frame f) {
        return List.of(
                SheetColumn.of(f, "survey.day", point -> SheetCell.of(point.day())),
                SheetColumn.of(f, "survey.mean-word", point -> SheetCell.of(point.mean())),
                SheetColumn.of(f, "survey.steps-word", point -> SheetCell.of(point.steps())),
                SheetColumn.of(f, "survey.count", point -> SheetCell.of(point.answers())),
                SheetColumn.of(f, "survey.version-word", point -> SheetCell.of(point.edition())));
    }

    @PostMapping("/evaluation")
    @Allow(value = Who.COORDINATOR, to = "choose the survey that evaluates a course")
    ResponseEntity<?> choose(Frame f, @PathVariable CourseId id, Form form) {
        var page = page(course(f, id), form);
        var value = form.line(CHOICE, 40);
        var survey = survey(page, form, value);
        if (!form.ok()) {
            return Answer.invalid(templates.surveyTrend(f, page));
        }
        var before = choice(id);
        if (value.equals(USUAL)) {
            chosen.chooseUsual(id);
        } else {
            chosen.choose(id, survey);
        }
        journal.changed(
                f.viewer(),
                "course.survey",
                new Subject("course", id.value()),
                Map.of("survey", before),
                Map.of("survey", value));
        return Answer.done(f, page.path(), "survey.done.chosen");
    }

    /** Null for none and for the usual one. */
    private static @Nullable SurveyId survey(TrendPage page, Form form, String value) {
        if (value.equals(USUAL) || value.equals(NONE) || value.isEmpty()) {
            return null;
        }
        var found =
                page.open().stream().filter(one -> one.id().toString().equals(value)).findFirst();
        if (found.isEmpty()) {
            form.wrong(CHOICE, "form.choose");
            return null;
        }
        return found.get().id();
    }

    private String choice(CourseId id) {
        var choice = chosen.choice(id).orElse(null);
        if (choice == null) {
            return USUAL;
        }
        var survey = choice.survey();
        return survey == null ? NONE : survey.toString();
    }

    private TrendPage page(Course course, Form form) {
        return new TrendPage(
                course,
                trend.of(course.id()),
                surveys.open(course.programme()),
                surveys.usual(course.programme()).orElse(null),
                form);
    }

    private Course course(Frame f, CourseId id) {
        return courses.find(id, f.viewer().programmes(Role.COORDINATOR))
                .orElseThrow(NotVisible::new);
    }
}
