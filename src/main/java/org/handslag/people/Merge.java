package org.handslag.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.handslag.directory.MergeId;
import org.handslag.directory.PersonFact;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * That two entries were found to be one person.
 *
 * @param from the entry that went
 * @param into the entry that stayed
 * @param taken the facts that the one that stayed took over
 */
public record Merge(
        MergeId id,
        PersonId from,
        PersonId into,
        Set<PersonFact> taken,
        String reason,
        Instant at,
        PersonId by,
        @Nullable Instant undoneAt) {
    static final Duration UNDO = Duration.ofDays(30);

    PersonsMerged merged() {
        return new PersonsMerged(id, from, into);
    }

    PersonsParted parted() {
        return new PersonsParted(id, from, into);
    }

    public boolean canBeUndone(Instant now) {
        return undoneAt == null && now.isBefore(at.plus(UNDO));
    }

    void refuseUnlessUndoable(Instant now) {
        if (undoneAt != null) {
            throw new Refusal("people.merge-undone-already");
        }
        if (!canBeUndone(now)) {
            throw new Refusal("people.merge-too-old");
        }
    }
}
