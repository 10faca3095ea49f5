package org.handslag.reminder;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record ReminderId(UUID value) {
    static ReminderId next() {
        return new ReminderId(Uuid7.next());
    }

    public static ReminderId of(String text) {
        return new ReminderId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
