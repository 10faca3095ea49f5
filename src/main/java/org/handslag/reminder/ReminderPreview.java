package org.handslag.reminder;

import java.util.List;
import org.handslag.letter.OwnWords.Reader;
import org.handslag.message.Letter;
import org.handslag.reminder.Addressees.Addressee;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * A message as one reader gets it.
 *
 * @param readers all whom one may choose
 * @param letter null when there is nobody whom it reaches
 */
public record ReminderPreview(List<Option> readers, @Nullable Letter letter, Form form) {
    static final String AS = "as";

    static List<Option> readers(Frame f, List<Addressee> all) {
        return all.stream().map(one -> Option.of(one.key(), label(f, one.reader()))).toList();
    }

    private static String label(Frame f, Reader reader) {
        var language = f.languageName(reader.to().language());
        return reader.asContact()
                ? f.t(
                        "circular.shown-contact",
                        "contact",
                        reader.to().name(),
                        "names",
                        reader.ofNameless() ? "–" : reader.name(f.locale()),
                        "language",
                        language)
                : f.t("circular.shown", "name", reader.to().name(), "language", language);
    }
}
