package org.handslag.need;

import java.util.List;
import java.util.Map;

/**
 * What the kitchen is told: how many of each, and what people wrote, without names.
 *
 * @param eating how many have a place
 * @param counts by choice, in the order of the choices
 */
public record Kitchen(int eating, Map<NeedChoice, Integer> counts, List<String> words) {
    public Kitchen {
        words = List.copyOf(words);
    }
}
