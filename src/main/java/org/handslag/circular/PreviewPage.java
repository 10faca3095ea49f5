package org.handslag.circular;

import java.util.List;
import org.handslag.letter.OwnWords.Reader;
import org.handslag.message.Letter;
import org.handslag.ui.Option;
import org.handslag.web.Frame;

/**
 * A circular as one of its readers will get it, before it is sent.
 *
 * @param changed whether others get it now than when she looked the last time
 */
public record PreviewPage(
        CircularPage page, List<Reader> readers, Reader shown, Letter letter, boolean changed) {
    public long byMail() {
        return readers.stream().filter(reader -> reader.to().email() != null).count();
    }

    public long otherwise() {
        return readers.size() - byMail();
    }

    /** How many people hear of it through someone else. */
    public long through() {
        return readers.stream()
                .filter(reader -> reader.asContact() && !reader.ofNameless())
                .mapToLong(reader -> reader.about().size())
                .sum();
    }

    public List<Option> options(Frame f) {
        return readers.stream().map(reader -> Option.of(key(reader), label(f, reader))).toList();
    }

    static String key(Reader reader) {
        return reader.about().getFirst().id().toString();
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
