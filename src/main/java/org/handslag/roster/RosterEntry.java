package org.handslag.roster;

import java.time.Instant;
import org.handslag.directory.OrganisationId;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Someone who can teach, or an organisation that provides courses.
 *
 * @param name of the person or organisation, as the directory has it
 * @param person null for a provider
 * @param organisation null for a person
 * @param restingSince since when she is not asked any more, or null
 */
public record RosterEntry(
        RosterId id,
        RosterKind kind,
        String name,
        @Nullable PersonId person,
        @Nullable OrganisationId organisation,
        RosterDetails details,
        @Nullable Instant restingSince,
        long version) {

    public boolean isResting() {
        return restingSince != null;
    }

    public boolean isProvider() {
        return kind == RosterKind.PROVIDER;
    }

    public String path() {
        return "/roster/" + id;
    }

    RosterEntry with(RosterKind kind, RosterDetails details) {
        return new RosterEntry(
                id, kind, name, person, organisation, details, restingSince, version);
    }
}
