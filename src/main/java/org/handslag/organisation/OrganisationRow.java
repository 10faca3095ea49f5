package org.handslag.organisation;

import org.handslag.directory.OrganisationId;
import org.handslag.directory.Sector;

/**
 * One organisation of a list.
 *
 * @param people who work there today
 */
public record OrganisationRow(
        OrganisationId id,
        String name,
        Sector sector,
        String municipality,
        int workplaces,
        int people) {}
