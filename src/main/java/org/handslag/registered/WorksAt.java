package org.handslag.registered;

import org.handslag.directory.WorkplaceId;
import org.handslag.scope.PersonId;

/** Where someone works. */
public record WorksAt(PersonId person, WorkplaceId workplace, String organisation, String name) {
    /** In one line. */
    public String line() {
        return organisation + ", " + name;
    }
}
