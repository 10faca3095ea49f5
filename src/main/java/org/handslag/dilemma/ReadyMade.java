package org.handslag.dilemma;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.handslag.scope.Texts;
import org.handslag.ui.Languages;

/** The cases that come with the program, in each of its languages. */
public enum ReadyMade {
    LATE("late"),
    TOO_KIND("too-kind"),
    BREAK_ROOM("break-room");

    private final String key;

    ReadyMade(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** The message that is its title. */
    public String title() {
        return "dilemma.ready." + key + ".title";
    }

    static Optional<ReadyMade> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }

    static List<ReadyMade> without(List<Dilemma> taken) {
        return Arrays.stream(values())
                .filter(one -> taken.stream().noneMatch(d -> one.key.equals(d.readyMade())))
                .toList();
    }

    Dilemma.Words words(Languages languages, LocalDate written) {
        return new Dilemma.Words(
                texts("title", languages, written),
                texts("situation", languages, written),
                texts("questions", languages, written));
    }

    private Texts texts(String part, Languages languages, LocalDate written) {
        var texts = Texts.none();
        for (var language : languages.all()) {
            var text = languages.in(language).t("dilemma.ready." + key + "." + part);
            texts = texts.with(language, text, written);
        }
        return texts;
    }
}
