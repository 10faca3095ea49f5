package org.handslag.people;

import org.handslag.scope.PersonId;

/** Two entries that may be one person, and what speaks for it. */
public record Alike(PersonId one, String oneName, PersonId other, String otherName, Likeness why) {
    public enum Likeness {
        SAME_TELEPHONE,
        SAME_NAME_AND_WORKPLACE
    }
}
