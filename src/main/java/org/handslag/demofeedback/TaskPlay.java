package org.handslag.demofeedback;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.handslag.course.CourseInstance;
import org.handslag.demo.Moments;
import org.handslag.demo.Stage;
import org.handslag.demofeedback.FeedbackScript.TaskPart;
import org.handslag.scope.PersonId;
import org.handslag.scope.Viewer;
import org.handslag.survey.DateAsking;
import org.handslag.transfer.Asking;
import org.handslag.transfer.TransferTask;
import org.handslag.transfer.TransferTask.Released;
import org.handslag.transfer.TransferTask.Reply;
import org.handslag.transfer.Transferring;
import org.springframework.stereotype.Component;

/** Some write what they want to do at work, are asked two weeks later, and tell how it went. */
@Component
class TaskPlay {
    private static final LocalTime MORNING = LocalTime.of(8, 30);
    private static final int ASKED_AFTER = 14;
    private static final int ANSWERED_AFTER = 16;

    private final Transferring transferring;
    private final Asking asking;
    private final DateAsking guests;
    private final Moments moments;

    TaskPlay(Transferring transferring, Asking asking, DateAsking guests, Moments moments) {
        this.transferring = transferring;
        this.asking = asking;
        this.guests = guests;
        this.moments = moments;
    }

    void play(Stage stage, CourseInstance date, List<TaskPart> tasks) {
        var home = stage.operator();
        var day = LocalDate.ofInstant(date.ends(), home.zone());
        moments.at(date.ends().minusSeconds(600), home, () -> write(stage, date, tasks));
        var asked = day.plusDays(ASKED_AFTER).atTime(MORNING).atZone(home.zone()).toInstant();
        if (asked.isBefore(moments.now())) {
            moments.byTask(asked, asking::run);
            moments.onMorning(day.plusDays(ANSWERED_AFTER), home, () -> answer(stage, date, tasks));
        }
    }

    private void write(Stage stage, CourseInstance date, List<TaskPart> tasks) {
        var people = people(date, tasks);
        for (int i = 0; i < tasks.size(); i++) {
            var part = tasks.get(i);
            var task = TransferTask.begun(date.id(), people.get(i), moments.now());
            transferring.write(task, part.will(), part.released(), herself(stage));
        }
    }

    private void answer(Stage stage, CourseInstance date, List<TaskPart> tasks) {
        var people = people(date, tasks);
        for (int i = 0; i < tasks.size(); i++) {
            var part = tasks.get(i);
            var went = part.went();
            if (went != null) {
                var task = transferring.of(date.id(), people.get(i)).orElseThrow();
                var reply = new Reply(went, part.said());
                var released = new Released(part.released(), false);
                transferring.answer(task, reply, released, herself(stage));
            }
        }
    }

    private List<PersonId> people(CourseInstance date, List<TaskPart> tasks) {
        var people =
                guests.expected(date).stream()
                        .sorted((a, b) -> a.value().compareTo(b.value()))
                        .toList();
        if (people.size() < tasks.size()) {
            throw new IllegalStateException(date.slug() + " has more tasks than guests");
        }
        return people;
    }

    private static Viewer herself(Stage stage) {
        return Viewer.visitor(stage.operator().id(), stage.script().language());
    }
}
