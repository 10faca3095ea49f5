package org.handslag.directory;

import org.handslag.scope.Country;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an organisation that may be new.
 *
 * @param number its number in the country's register, never required
 * @param municipality empty when it is not known
 * @param web whole address of its site, or empty
 */
public record NewOrganisation(
        String name,
        Country country,
        @Nullable RegistrationNumber number,
        Sector sector,
        String municipality,
        String web) {

    public static NewOrganisation of(String name, Country country, Sector sector) {
        return new NewOrganisation(name, country, null, sector, "", "");
    }
}
