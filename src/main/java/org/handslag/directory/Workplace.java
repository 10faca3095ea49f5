package org.handslag.directory;

/** A site or a department of an organisation, where people work and mentees are received. */
public record Workplace(
        WorkplaceId id,
        OrganisationId organisation,
        String name,
        PostalAddress address,
        String municipality,
        long version) {

    /** The same workplace with other facts. */
    public Workplace with(NewWorkplace facts) {
        return new Workplace(
                id,
                facts.organisation(),
                facts.name(),
                facts.address(),
                facts.municipality(),
                version);
    }

    public NewWorkplace facts() {
        return new NewWorkplace(organisation, name, address, municipality);
    }
}
