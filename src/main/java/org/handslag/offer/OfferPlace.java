package org.handslag.offer;

import org.handslag.directory.OrganisationId;
import org.handslag.directory.WorkplaceId;

/** The workplace of an offer, with what it is called. */
public record OfferPlace(
        WorkplaceId workplace,
        String name,
        OrganisationId organisation,
        String organisationName,
        String municipality) {

    public String title() {
        return name + ", " + organisationName;
    }
}
