package org.handslag.series;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record SeriesId(UUID value) {
    public static SeriesId next() {
        return new SeriesId(Uuid7.next());
    }

    public static SeriesId of(String text) {
        return new SeriesId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
