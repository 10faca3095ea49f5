package org.handslag.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that someone has handed in.
 *
 * @param mapping null until someone has said which column is what
 * @param tally what its right lines would add, or what they have added once it is done
 * @param doneAt when it was brought in, or null; from then on the file itself is gone
 */
public record Intake(
        IntakeId id,
        IntakeKind kind,
        String fileName,
        @Nullable Mapping mapping,
        @Nullable Tally tally,
        Instant madeAt,
        @Nullable Instant doneAt) {

    public boolean isDone() {
        return doneAt != null;
    }

    Intake tried(Mapping chosen, Tally found) {
        return new Intake(id, kind, fileName, chosen, found, madeAt, null);
    }

    Intake done(Tally found, Instant at) {
        return new Intake(id, kind, fileName, mapping, found, madeAt, at);
    }
}
