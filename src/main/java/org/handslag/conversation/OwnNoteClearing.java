package org.handslag.conversation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.mentorship.Circles;
import org.handslag.mentorship.Standing;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** At night own notes go, of those for whom the mentorship has closed. */
@Component
class OwnNoteClearing {
    private final OwnNotesKept notes;
    private final Circles circles;
    private final Journal journal;

    OwnNoteClearing(OwnNotesKept notes, Circles circles, Journal journal) {
        this.notes = notes;
        this.circles = circles;
        this.journal = journal;
    }

    void clear(Operator home, LocalDate today) {
        var nobody = Viewer.visitor(home.id(), home.language());
        for (var kept : notes.kept()) {
            if (hasClosed(kept, nobody, today)) {
                notes.clear(kept);
                journal.changed(
                        nobody,
                        "own-note.cleared",
                        new Subject(OwnNoting.SUBJECT, kept.mentorship().value()),
                        Map.of(),
                        Map.of());
            }
        }
    }

    private boolean hasClosed(OwnNotesKept.Kept kept, Viewer nobody, LocalDate today) {
        return circles.any(kept.mentorship(), nobody)
                .flatMap(
                        circle ->
                                circle.place(kept.writer(), today)
                                        .map(me -> circle.standing(me, today)))
                .filter(standing -> standing != Standing.CLOSED)
                .isEmpty();
    }

    @Configuration(proxyBeanMethods = false)
    static class Task {
        @Bean
        RecurringTask<Void> clearOwnNotes(
                OwnNoteClearing clearing, Operators operators, UnitOfWork work, Clock clock) {
            return Tasks.recurring("clear-own-notes", Schedules.daily(LocalTime.of(3, 25)))
                    .execute((_, _) -> clearAll(clearing, operators, work, clock));
        }

        private static void clearAll(
                OwnNoteClearing clearing, Operators operators, UnitOfWork work, Clock clock) {
            for (var home : operators.all()) {
                work.in(home.id(), () -> clearing.clear(home, home.today(clock)));
            }
        }
    }
}
