package org.handslag.directory;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record OrganisationId(UUID value) {
    public static OrganisationId next() {
        return new OrganisationId(Uuid7.next());
    }

    public static OrganisationId of(String text) {
        return new OrganisationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
