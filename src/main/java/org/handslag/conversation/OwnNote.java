package org.handslag.conversation;

import java.time.Instant;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A short reminder that someone wrote for herself.
 *
 * @param by who wrote it
 * @param shown since when the mentee may read it; null while nobody but its writer may
 */
public record OwnNote(
        OwnNoteId id,
        MentorshipId mentorship,
        PersonId by,
        String said,
        Instant written,
        @Nullable Instant shown,
        long lock) {
    /** So many characters: a reminder, no record of anyone. */
    static final int LONGEST = 300;
}
