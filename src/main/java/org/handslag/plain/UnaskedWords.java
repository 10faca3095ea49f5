package org.handslag.plain;

import java.util.Collection;
import java.util.List;
import org.handslag.ui.Form;

/**
 * What nobody asked for in the texts of a form. Its writer is told of it once, with all that she
 * typed still there, and may change it or save it as it is.
 */
public record UnaskedWords(List<String> words) {
    /** Hidden in the form: what the page has told of. */
    public static final String TOLD = "noticed";

    public UnaskedWords {
        words = List.copyOf(words);
    }

    /** As they stand there, each once. */
    public static UnaskedWords in(Form form, Collection<String> fields) {
        return new UnaskedWords(
                fields.stream()
                        .flatMap(field -> Unasked.in(form.value(field)).stream())
                        .map(Unasked::words)
                        .distinct()
                        .toList());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    public String joined() {
        return String.join(", ", words);
    }

    /** Whether the writer knows of all of it; also when she has taken it out since. */
    public boolean wereTold(Form form) {
        return isEmpty() || form.value(TOLD).equals(joined());
    }
}
