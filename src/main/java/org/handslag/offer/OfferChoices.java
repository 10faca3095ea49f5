package org.handslag.offer;

import java.util.List;
import java.util.stream.Collectors;
import org.handslag.ui.Option;

/** What can be chosen in an offer: what is in use, and what it has chosen already. */
public record OfferChoices(
        List<Option> kinds, List<Option> trades, List<Option> languages, List<Option> days) {

    /** Whether nobody has said yet what there is to choose among. */
    public boolean isEmpty() {
        return kinds.isEmpty() || trades.isEmpty();
    }

    /** The chosen in words, in the order of the list. */
    static String words(List<Option> options, List<String> chosen) {
        return options.stream()
                .filter(option -> chosen.contains(option.value()))
                .map(Option::label)
                .collect(Collectors.joining(", "));
    }
}
