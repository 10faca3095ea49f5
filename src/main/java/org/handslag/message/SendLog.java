package org.handslag.message;

import java.util.List;
import org.handslag.journal.Subject;
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
}
