package org.handslag.people;

import org.handslag.directory.Affiliation;
import org.handslag.directory.OrganisationId;

/** Where a person works or has worked, with the names. */
public record AffiliationRow(
        Affiliation affiliation,
        String workplace,
        OrganisationId organisationId,
        String organisation) {}
