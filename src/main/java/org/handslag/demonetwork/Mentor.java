package org.handslag.demonetwork;

import java.time.LocalDate;
import org.handslag.scope.PersonId;

/**
 * Someone who has completed a course.
 *
 * @param since the day of it
 * @param workplace where she works, or empty; so is {@code employer}
 */
record Mentor(PersonId id, LocalDate since, String workplace, String employer) {
    boolean worksAt(String place) {
        return workplace.equals(place) || employer.equals(place);
    }
}
