package org.handslag.relation;

import java.util.Locale;
import java.util.Optional;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.WorkplaceId;
import org.handslag.scope.Email;
import org.jspecify.annotations.Nullable;

/**
 * Whom to write to at an organisation, or at one of its workplaces.
 *
 * @param workplace null for the whole organisation
 * @param email as it came; perhaps empty, perhaps none at all
 * @param language in which she is written to
 */
public record EmployerContact(
        OrganisationId organisation,
        @Nullable WorkplaceId workplace,
        String name,
        String email,
        Locale language) {

    public Optional<Email> address() {
        return Email.parse(email);
    }

    boolean isAt(Email other) {
        return address().filter(own -> own.normalised().equals(other.normalised())).isPresent();
    }
}
