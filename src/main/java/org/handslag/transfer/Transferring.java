package org.handslag.transfer;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.handslag.course.CourseInstanceId;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.PersonId;
import org.handslag.scope.Viewer;
import org.handslag.transfer.TransferTask.Released;
import org.handslag.transfer.TransferTask.Reply;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** What happens to what someone wrote. The journal says that it did, and never what it says. */
@Component
public class Transferring {
    private final TransferTasks tasks;
    private final TransferCards cards;
    private final Journal journal;
    private final Clock clock;

    Transferring(TransferTasks tasks, TransferCards cards, Journal journal, Clock clock) {
        this.tasks = tasks;
        this.cards = cards;
        this.journal = journal;
        this.clock = clock;
    }

    public Optional<TransferTask> of(CourseInstanceId date, PersonId person) {
        return tasks.of(date, person);
    }

    /** Keeps her words; false when she has changed them elsewhere in the meantime. */
    public boolean write(TransferTask before, String words, boolean inEvaluation, Viewer by) {
        var task = before.written(words, inEvaluation, clock.instant());
        var kept = before.isWritten() ? tasks.save(task) : tasks.add(task);
        if (kept) {
            note("transfer.written", task, by);
        }
        return kept;
    }

    /** Keeps how it went, with a draft of a card where she wants one; false as above. */
    boolean answer(TransferTask before, Reply reply, Released wish, Frame f) {
        var kept = answer(before, reply, wish, f.viewer());
        if (kept) {
            cards.draftWhereWanted(before.answered(reply, wish), f);
        }
        return kept;
    }

    /** Keeps how it went; false as above. */
    public boolean answer(TransferTask before, Reply reply, Released wish, Viewer by) {
        var task = before.answered(reply, wish);
        var kept = tasks.save(task);
        if (kept) {
            note("transfer.answered", task, by);
        }
        return kept;
    }

    private void note(String what, TransferTask task, Viewer by) {
        var holder = new Viewer(by.operator(), task.person(), by.grants(), by.locale());
        var about = new Subject("transfer", task.id().value());
        journal.changed(holder, what, about, Map.of(), Map.of("words", "changed"));
    }
}
