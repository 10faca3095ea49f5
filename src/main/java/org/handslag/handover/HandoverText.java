package org.handslag.handover;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the mentee wants whoever comes to know; each part may be empty.
 *
 * @param doing what the two are doing just now
 * @param helps what makes it go well
 * @param wish what she wishes of whoever comes
 */
public record HandoverText(String doing, String helps, String wish) {
    static final List<String> FIELDS = List.of("doing", "helps", "wish");

    public boolean isEmpty() {
        return Stream.of(doing, helps, wish).allMatch(String::isEmpty);
    }
}
