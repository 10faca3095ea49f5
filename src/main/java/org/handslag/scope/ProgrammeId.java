package org.handslag.scope;

import java.util.UUID;

public record ProgrammeId(UUID value) {
    public static ProgrammeId next() {
        return new ProgrammeId(Uuid7.next());
    }

    public static ProgrammeId of(String text) {
        return new ProgrammeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
