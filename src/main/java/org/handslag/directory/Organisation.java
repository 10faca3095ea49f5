package org.handslag.directory;

import org.handslag.scope.Country;
import org.jspecify.annotations.Nullable;

/** A legal body that takes part: an employer, a public body, an association, a congregation. */
public record Organisation(
        OrganisationId id,
        String name,
        Country country,
        @Nullable RegistrationNumber number,
        Sector sector,
        String municipality,
        String web,
        long version) {

    /** The same organisation with other facts. */
    public Organisation with(NewOrganisation facts) {
        return new Organisation(
                id,
                facts.name(),
                facts.country(),
                facts.number(),
                facts.sector(),
                facts.municipality(),
                facts.web(),
                version);
    }

    public NewOrganisation facts() {
        return new NewOrganisation(name, country, number, sector, municipality, web);
    }
}
