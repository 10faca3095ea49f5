package org.handslag.organisation;

import org.handslag.directory.PostalAddress;
import org.handslag.directory.RegistrationNumber;
import org.handslag.directory.Sector;
import org.handslag.scope.Country;
import org.jspecify.annotations.Nullable;

/**
 * One line of the file: an organisation and one of its workplaces.
 *
 * @param number null when it is not known
 * @param workplace its name, empty when the organisation has none
 */
record OrganisationLine(
        String name,
        Sector sector,
        Country country,
        @Nullable RegistrationNumber number,
        String municipality,
        String workplace,
        PostalAddress address) {

    /** As its country's register writes it. */
    String shownNumber() {
        return number == null ? "" : number.display();
    }
}
