package org.handslag.people;

import java.util.Locale;
import org.handslag.directory.PostalAddress;
import org.handslag.scope.PersonId;

/**
 * One person of a list.
 *
 * @param telephone as stored, empty when there is none
 * @param workplaces where she works today, in one line
 */
public record PersonRow(
        PersonId id,
        String name,
        String email,
        String telephone,
        PostalAddress address,
        Locale language,
        String workplaces) {}
