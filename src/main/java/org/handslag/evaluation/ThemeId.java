package org.handslag.evaluation;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record ThemeId(UUID value) {
    public static ThemeId next() {
        return new ThemeId(Uuid7.next());
    }

    public static ThemeId of(String text) {
        return new ThemeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
