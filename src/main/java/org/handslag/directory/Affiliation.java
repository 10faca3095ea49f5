package org.handslag.directory;

import java.time.LocalDate;
import org.handslag.scope.Period;
import org.handslag.scope.PersonId;

/**
 * That a person works at a workplace, from a day and perhaps until one.
 *
 * @param title what she is there, or empty
 */
public record Affiliation(
        AffiliationId id,
        PersonId person,
        WorkplaceId workplace,
        String title,
        Period period,
        long version) {

    public Affiliation with(String newTitle, Period newPeriod) {
        return new Affiliation(id, person, workplace, newTitle, newPeriod, version);
    }

    public boolean holds(LocalDate day) {
        return period.holds(day);
    }
}
