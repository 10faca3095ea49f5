package org.handslag.room;

import java.util.UUID;

/** The organisation or the workplace whose room it is. */
public record RoomId(UUID value) {
    public static RoomId of(String text) {
        return new RoomId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
