package org.handslag.aftercare;

import java.util.UUID;
import org.handslag.journal.OfSomeone;
import org.handslag.scope.Uuid7;

/** Identifies an {@link AfterCare}. */
@OfSomeone
public record AfterCareId(UUID value) {
    static AfterCareId next() {
        return new AfterCareId(Uuid7.next());
    }

    public static AfterCareId of(String text) {
        return new AfterCareId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
