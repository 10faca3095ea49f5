package org.handslag.demofeedback;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.handslag.course.CourseInstance;
import org.handslag.demo.Moments;
import org.handslag.demo.Stage;
import org.handslag.demofeedback.FeedbackScript.AnswersPart;
import org.handslag.demofeedback.FeedbackScript.DatePart;
import org.handslag.journal.Subject;
import org.handslag.questionnaire.Edition;
import org.handslag.questionnaire.Surveys;
import org.handslag.survey.Answering;
import org.handslag.survey.Round;
import org.handslag.survey.Rounds;
import org.handslag.survey.Running;
import org.springframework.stereotype.Component;

/** Those who were there are asked, reminded, and answer: most by link, some on paper. */
@Component
class AnswerPlay {
    private static final LocalTime MORNING = LocalTime.of(8, 30);
    private static final int ASKED_AFTER = 1;
    private static final int REMINDED_AFTER = 6;
    private static final int CLOSED_AFTER = 17;

    private final Rounds rounds;
    private final Running running;
    private final Answering answering;
    private final Surveys surveys;
    private final Moments moments;

    AnswerPlay(
            Rounds rounds, Running running, Answering answering, Surveys surveys, Moments moments) {
        this.rounds = rounds;
        this.running = running;
        this.answering = answering;
        this.surveys = surveys;
        this.moments = moments;
    }

    void play(Stage stage, DatePart part, CourseInstance date) {
        moments.byTask(after(stage, date, ASKED_AFTER), running::run);
        var answers = part.answers();
        var byLink = answers.overall().length() - answers.papers();
        var late = byLink / 3;
        var early = after(stage, date, ASKED_AFTER + 1);
        moments.at(early, stage.operator(), () -> answer(stage, answers, date, 0, byLink - late));
        moments.at(early, stage.operator(), () -> keyIn(answers, date, byLink));
        moments.byTask(after(stage, date, REMINDED_AFTER), running::run);
        var then = after(stage, date, REMINDED_AFTER + 1);
        moments.at(
                then, stage.operator(), () -> answer(stage, answers, date, byLink - late, byLink));
        moments.byTask(after(stage, date, CLOSED_AFTER), running::run);
    }

    private void answer(Stage stage, AnswersPart answers, CourseInstance date, int from, int to) {
        var round = round(date);
        var today = LocalDate.ofInstant(moments.now(), stage.operator().zone());
        var edition = edition(round);
        var waiting = answering.awaited(round);
        if (waiting.size() < to - from) {
            throw new IllegalStateException(date.slug() + " has more answers than guests");
        }
        for (int i = from; i < to; i++) {
            var person = waiting.get(i - from);
            answering.answer(round, person, Filling.in(edition, answers, i), today);
        }
    }

    private void keyIn(AnswersPart answers, CourseInstance date, int from) {
        var round = round(date);
        var edition = edition(round);
        for (int i = from; i < answers.overall().length(); i++) {
            if (!answering.keyIn(round, Filling.in(edition, answers, i))) {
                throw new IllegalStateException(date.slug() + " has more answers than guests");
            }
        }
    }

    private Edition edition(Round round) {
        return surveys.edition(round.survey(), round.edition());
    }

    private Round round(CourseInstance date) {
        List<Round> about = rounds.about(new Subject("instance", date.id().value()));
        if (about.isEmpty()) {
            throw new IllegalStateException(date.slug() + " was not asked about");
        }
        return about.getFirst();
    }

    private static Instant after(Stage stage, CourseInstance date, int days) {
        var zone = stage.operator().zone();
        var last = LocalDate.ofInstant(date.ends(), zone);
        return last.plusDays(days).atTime(MORNING).atZone(zone).toInstant();
    }
}
