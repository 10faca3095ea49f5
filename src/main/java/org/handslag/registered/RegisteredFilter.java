package org.handslag.registered;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.handslag.directory.SearchText;
import org.handslag.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator looks for in the list. Something that is no choice counts as nothing asked.
 */
record RegisteredFilter(List<String> words, @Nullable Group group, boolean conditional, By sort) {
    static final String CONDITIONAL = "conditional";

    /** By what the list is sorted; the waiting list keeps its own order. */
    enum By {
        NAME,
        WORKPLACE,
        WHEN
    }

    static RegisteredFilter of(Form asked) {
        var words = SearchText.key(asked.optionalLine("q", 100));
        return new RegisteredFilter(
                words.isEmpty() ? List.of() : List.of(words.split(" ")),
                among(Group.values(), asked.value("group"), null),
                asked.ticked(CONDITIONAL),
                sort(asked));
    }

    static By sort(Form asked) {
        var sort = among(By.values(), asked.value("sort"), By.NAME);
        return sort == null ? By.NAME : sort;
    }

    boolean shows(RegisteredRow row) {
        return (group == null || group == row.group())
                && (row.conditional() || !conditional)
                && matches(row);
    }

    /** Whether every word stands somewhere; a telephone number is also found without its spaces. */
    private boolean matches(RegisteredRow row) {
        var typed = row.typed();
        var text =
                SearchText.of(
                        typed.name(),
                        typed.email(),
                        typed.telephone(),
                        row.workplace(),
                        row.cameIn().contact());
        var digits = SearchText.digits(typed.telephone());
        var asked = SearchText.digits(String.join("", words)).replaceFirst("^0+", "");
        return words.stream().allMatch(text::contains)
                || asked.length() >= 5 && digits.contains(asked);
    }

    Comparator<RegisteredRow> order(Locale language) {
        var collator = Collator.getInstance(language);
        Comparator<RegisteredRow> byName =
                Comparator.comparing(row -> row.typed().name(), collator::compare);
        return switch (sort) {
            case NAME -> byName;
            case WORKPLACE ->
                    Comparator.comparing(RegisteredRow::workplace, collator::compare)
                            .thenComparing(byName);
            case WHEN -> Comparator.comparing(row -> row.cameIn().at());
        };
    }

    private static <E extends Enum<E>> @Nullable E among(
            E[] all, String typed, @Nullable E otherwise) {
        for (var one : all) {
            if (one.name().equals(typed)) {
                return one;
            }
        }
        return otherwise;
    }
}
