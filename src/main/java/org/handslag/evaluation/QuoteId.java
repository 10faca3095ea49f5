package org.handslag.evaluation;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record QuoteId(UUID value) {
    public static QuoteId next() {
        return new QuoteId(Uuid7.next());
    }

    public static QuoteId of(String text) {
        return new QuoteId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
