package org.handslag.decision;

import java.util.UUID;
import org.handslag.scope.Uuid7;

/** Identifies a {@link MentorChoice}. */
public record ChoiceId(UUID value) {
    static ChoiceId next() {
        return new ChoiceId(Uuid7.next());
    }

    public static ChoiceId of(String text) {
        return new ChoiceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
