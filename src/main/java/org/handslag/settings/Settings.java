package org.handslag.settings;

import java.util.Map;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.Operators;
import org.handslag.scope.Viewer;
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

    void changed(Viewer by, String what, Map<String, ?> before, Map<String, ?> after) {
        operators.touch(by.operator());
        note(by, what, before, after);
    }

    void note(Viewer by, String what, Map<String, ?> before, Map<String, ?> after) {
        journal.changed(by, what, new Subject("operator", by.operator().value()), before, after);
    }
}
