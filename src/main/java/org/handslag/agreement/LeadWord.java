package org.handslag.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handslag.plain.Unasked;
import org.handslag.ui.Form;

/** The five words that lead through an agreement, in the order in which they are talked over. */
public enum LeadWord {
    CLARITY,
    PURPOSE,
    REQUIREMENTS,
    EXPECTATIONS,
    GOALS;

    public List<AgreementText> texts() {
        return Arrays.stream(AgreementText.values()).filter(text -> text.word() == this).toList();
    }

    /** As it stands in an address. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Names of the fields in which something is written, in the order of the page. */
    List<String> fields() {
        var texts = texts().stream().map(AgreementText::field);
        var goals =
                IntStream.rangeClosed(1, this == GOALS ? AgreementContent.MOST_GOALS : 0)
                        .boxed()
                        .flatMap(n -> Stream.of("what-" + n, "seen-" + n));
        return Stream.concat(goals, texts).toList();
    }

    /** What nobody asked for and someone may want to keep to herself; told to the writer alone. */
    public List<String> unasked(Form form) {
        return fields().stream()
                .flatMap(field -> Unasked.in(form.value(field)).stream())
                .map(Unasked::words)
                .distinct()
                .toList();
    }
}
