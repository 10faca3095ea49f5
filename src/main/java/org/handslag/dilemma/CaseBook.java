package org.handslag.dilemma;

import java.time.LocalDate;
import java.util.Map;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.Viewer;
import org.handslag.ui.Languages;
import org.springframework.stereotype.Component;

/** Takes cases in and keeps what coordinators write, each with its journal row. */
@Component
public class CaseBook {
    private final Dilemmas dilemmas;
    private final Languages languages;
    private final Journal journal;

    CaseBook(Dilemmas dilemmas, Languages languages, Journal journal) {
        this.dilemmas = dilemmas;
        this.languages = languages;
        this.journal = journal;
    }

    /** A ready-made one; taken in twice it is there once. */
    public DilemmaId take(ReadyMade ready, LocalDate today, Viewer by) {
        var words = ready.words(languages, today);
        var dilemma = new Dilemma(DilemmaId.next(), ready.key(), words, null, 0);
        if (dilemmas.add(dilemma)) {
            note("dilemma.taken-in", dilemma, by);
        }
        return dilemma.id();
    }

    public DilemmaId write(Dilemma.Words words, Viewer by) {
        var dilemma = new Dilemma(DilemmaId.next(), null, words, null, 0);
        dilemmas.add(dilemma);
        note("dilemma.written", dilemma, by);
        return dilemma.id();
    }

    /** False when someone else saved first. */
    boolean change(Dilemma changed, Viewer by) {
        var saved = dilemmas.save(changed);
        if (saved) {
            note("dilemma.changed", changed, by);
        }
        return saved;
    }

    private void note(String what, Dilemma about, Viewer by) {
        var subject = new Subject("dilemma", about.id().value());
        journal.changed(by, what, subject, Map.of(), Map.of());
    }
}
