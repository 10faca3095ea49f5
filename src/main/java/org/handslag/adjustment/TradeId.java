package org.handslag.adjustment;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record TradeId(UUID value) {
    static TradeId next() {
        return new TradeId(Uuid7.next());
    }

    public static TradeId of(String text) {
        return new TradeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
