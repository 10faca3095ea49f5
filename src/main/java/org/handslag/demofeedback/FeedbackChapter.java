package org.handslag.demofeedback;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.demo.Chapter;
import org.handslag.demo.Moments;
import org.handslag.demo.Stage;
import org.handslag.demofeedback.FeedbackScript.DatePart;
import org.handslag.survey.Nightly;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells what was asked after the dates of an operator, and what came of it. */
@Component
@Order(40)
class FeedbackChapter implements Chapter {
    /** What has been over for less long is evaluated by the program itself, in its own time. */
    private static final Duration OVER = Duration.ofDays(30);

    private final CourseInstances instances;
    private final SurveyPlay surveys;
    private final AnswerPlay answers;
    private final HarvestPlay harvests;
    private final Afterwards afterwards;
    private final Evening evening;

    FeedbackChapter(
            CourseInstances instances,
            SurveyPlay surveys,
            AnswerPlay answers,
            HarvestPlay harvests,
            Afterwards afterwards,
            Evening evening) {
        this.instances = instances;
        this.surveys = surveys;
        this.answers = answers;
        this.harvests = harvests;
        this.afterwards = afterwards;
        this.evening = evening;
    }

    /** What people did and kept of a date, and what everyone was told. */
    @Component
    record Afterwards(TaskPlay tasks, PhotoPlay photos, PostPlay posts) {}

    /** What the program does by itself in the night after the World was made. */
    @Component
    record Evening(Moments moments, Nightly nightly) {
        Instant over() {
            return moments.now().minus(OVER);
        }

        void fall() {
            moments.byTask(moments.now(), nightly::run);
        }
    }

    @Override
    public void tell(Stage stage, LocalDate today) {
        var script = FeedbackScript.of(stage.script().slug());
        if (script == null) {
            return;
        }
        surveys.write(stage, script);
        var wishes = new WishList(stage);
        for (var part : script.dates()) {
            play(stage, part, wishes);
        }
        script.tasks()
                .forEach((slug, tasks) -> afterwards.tasks().play(stage, date(stage, slug), tasks));
        for (var photo : script.photos()) {
            afterwards.photos().play(stage, date(stage, photo.date()), photo);
        }
        afterwards.posts().play(stage, script.posts());
        evening.fall();
    }

    private void play(Stage stage, DatePart part, WishList wishes) {
        var date = date(stage, part.date());
        if (date.ends().isBefore(evening.over())) {
            harvests.answerEarlier(stage, part, date, wishes);
            answers.play(stage, part, date);
            harvests.play(stage, part, date, wishes);
        }
    }

    private CourseInstance date(Stage stage, String slug) {
        var moments = evening.moments();
        return moments.made(moments.now(), stage.operator(), () -> find(slug));
    }

    private CourseInstance find(String slug) {
        return instances.bySlug(slug).orElseThrow(() -> new IllegalStateException("No " + slug));
    }
}
