package org.handslag.questionnaire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.handslag.scope.Texts;
import org.handslag.web.Frame;

/**
 * Alternatives to choose among: one a line, in the same order in each language. An answer keeps the
 * number of the line, from 0.
 */
public record Lines(Texts texts) {
    @JsonCreator
    static Lines from(Texts texts) {
        return new Lines(texts);
    }

    @Override
    @JsonValue
    public Texts texts() {
        return texts;
    }

    public int count() {
        return texts.byTag().values().stream()
                .mapToInt(text -> of(text.text()).size())
                .max()
                .orElse(0);
    }

    /** In the reader's language, or honestly in another. */
    public List<String> shownTo(Frame f) {
        return of(f.plain(texts));
    }

    /** Whether each language has as many of them. */
    boolean agree() {
        return texts.byTag().values().stream()
                        .map(text -> of(text.text()).size())
                        .distinct()
                        .count()
                <= 1;
    }

    static List<String> of(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
