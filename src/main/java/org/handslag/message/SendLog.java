package org.handslag.message;

import java.util.List;
import org.handslag.journal.Subject;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** Tells what became of messages. */
@Component
public class SendLog {
    private final Logged logged;

    SendLog(Logged logged) {
        this.logged = logged;
    }

    /** The messages about this, the latest first, for a page whose reader may see the thing. */
    public List<LoggedMessage> about(Subject about) {
        return logged.about(about);
    }

    /** What waits for this coordinator; the lists are {@code /messages} and the pages below it. */
    public ToDo toDo(Viewer coordinator) {
        return logged.toDo(coordinator);
    }
}
