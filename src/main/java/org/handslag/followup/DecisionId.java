package org.handslag.followup;

import java.util.UUID;
import org.handslag.journal.OfSomeone;
import org.handslag.scope.Uuid7;

/** Identifies a {@link Decision}. */
@OfSomeone
public record DecisionId(UUID value) {
    static DecisionId next() {
        return new DecisionId(Uuid7.next());
    }

    public static DecisionId of(String text) {
        return new DecisionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
