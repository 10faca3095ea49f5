package org.handslag.transfer;

import java.time.Clock;
import java.time.LocalTime;
import org.handslag.course.CourseInstances;
import org.handslag.course.Courses;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.springframework.stereotype.Component;

/**
 * Asks each once how it went, some days after the course; whoever has told already is not asked.
 */
@Component
public class Asking {
    static final LocalTime MORNING = LocalTime.of(8, 0);

    private final TransferTasks tasks;
    private final DueTasks due;
    private final TransferLetters letters;
    private final Dates dates;
    private final UnitOfWork work;
    private final Clock clock;

    Asking(
            TransferTasks tasks,
            DueTasks due,
            TransferLetters letters,
            Dates dates,
            UnitOfWork work,
            Clock clock) {
        this.tasks = tasks;
        this.due = due;
        this.letters = letters;
        this.dates = dates;
        this.work = work;
        this.clock = clock;
    }

    /** What is known of courses and their dates, and of whose they are. */
    @Component
    record Dates(CourseInstances instances, Courses courses, Operators operators) {}

    public void run() {
        dates.operators().all().forEach(this::run);
    }

    private void run(Operator home) {
        var here = clock.instant().atZone(home.zone());
        if (!here.toLocalTime().isBefore(MORNING)) {
            for (var id : work.in(home.id(), () -> due.on(here.toLocalDate(), home.zone()))) {
                work.in(home.id(), () -> ask(id, home));
            }
        }
    }

    private void ask(TransferTaskId id, Operator home) {
        if (tasks.noteAsked(id, clock.instant())) {
            var task = tasks.find(id).orElseThrow();
            var date = dates.instances().find(task.instance()).orElseThrow();
            letters.ask(task, date, dates.courses().find(date.course()).orElseThrow(), home);
        }
    }
}
