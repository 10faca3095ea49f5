package org.handslag.settings;

import java.util.Map;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.Operators;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** What every change of a setting leaves behind: a row in the journal, a raised version. */
@Component
class Settings {
    private final Operators operators;
    private final Journal journal;

    Settings(Operators operators, Journal journal) {
        this.operators = operators;
        this.journal = journal;
    }

    void changed(Frame frame, String what, Map<String, ?> before, Map<String, ?> after) {
        operators.touch(frame.home().id());
        note(frame, what, before, after);
    }

    void note(Frame frame, String what, Map<String, ?> before, Map<String, ?> after) {
        journal.changed(frame.viewer(), what, about(frame), before, after);
    }

    static Subject about(Frame frame) {
        return new Subject("operator", frame.home().id().value());
    }
}
