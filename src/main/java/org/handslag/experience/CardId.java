package org.handslag.experience;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record CardId(UUID value) {
    public static CardId next() {
        return new CardId(Uuid7.next());
    }

    public static CardId of(String text) {
        return new CardId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
