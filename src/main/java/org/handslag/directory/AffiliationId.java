package org.handslag.directory;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record AffiliationId(UUID value) {
    public static AffiliationId next() {
        return new AffiliationId(Uuid7.next());
    }

    public static AffiliationId of(String text) {
        return new AffiliationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
