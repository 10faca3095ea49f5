package org.handslag.relation;

import java.time.LocalDate;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.Sector;
import org.jspecify.annotations.Nullable;

/**
 * One employer of the list.
 *
 * @param employees null while no workplace has told
 * @param lastContact the last day on which the office and the employer had to do with each other
 */
public record RelationRow(
        OrganisationId id,
        String name,
        Sector sector,
        String municipality,
        RelationState state,
        @Nullable Integer employees,
        int mentors,
        @Nullable LocalDate lastContact,
        String responsible) {}
