package org.handslag.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether someone has looked the rules up.
 *
 * @param source where
 * @param on when; null while nobody has
 */
public record PackCheck(String source, @Nullable LocalDate on) {
    static PackCheck none(String source) {
        return new PackCheck(source, null);
    }

    public boolean isDone() {
        return on != null;
    }
}
