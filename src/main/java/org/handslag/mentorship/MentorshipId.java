package org.handslag.mentorship;

import java.util.UUID;
import org.handslag.journal.OfSomeone;
import org.handslag.scope.Uuid7;

/** Identifies a {@link Mentorship}. */
@OfSomeone
public record MentorshipId(UUID value) {
    static MentorshipId next() {
        return new MentorshipId(Uuid7.next());
    }

    public static MentorshipId of(String text) {
        return new MentorshipId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
