package org.handslag.demonetwork;

import java.util.HashMap;
import java.util.Map;
import org.handslag.demo.Moments;
import org.handslag.dilemma.CaseBook;
import org.handslag.dilemma.Dilemma;
import org.handslag.dilemma.DilemmaId;
import org.springframework.stereotype.Component;

/** The cases that a coordinator took in, and those that she wrote. */
@Component
class CasePlay {
    private final CaseBook book;
    private final Moments moments;

    CasePlay(CaseBook book, Moments moments) {
        this.book = book;
        this.moments = moments;
    }

    /** By their keys. */
    Map<String, DilemmaId> play(Tale tale, NetworkScript script) {
        var cases = new HashMap<String, DilemmaId>();
        for (var part : script.ready()) {
            var day = tale.day(part.day());
            moments.onMorning(
                    day,
                    tale.operator(),
                    () ->
                            cases.put(
                                    part.which().key(),
                                    book.take(part.which(), day, tale.coordinator())));
        }
        for (var part : script.cases()) {
            moments.onMorning(
                    tale.day(part.day()),
                    tale.operator(),
                    () -> cases.put(part.key(), book.write(words(tale, part), tale.coordinator())));
        }
        return cases;
    }

    private static Dilemma.Words words(Tale tale, NetworkScript.CasePart part) {
        var day = tale.day(part.day());
        return new Dilemma.Words(
                Tale.texts(part.title(), day),
                Tale.texts(part.situation(), day),
                Tale.texts(part.questions(), day));
    }
}
