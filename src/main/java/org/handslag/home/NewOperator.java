package org.handslag.home;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.handslag.scope.Colour;
import org.handslag.scope.Country;
import org.handslag.scope.Email;
import org.handslag.scope.Operator;
import org.handslag.scope.OperatorId;

/**
 * An operator that is to be made.
 *
 * @param administrator name of the first administrator
 */
record NewOperator(
        String name,
        String slug,
        Country country,
        List<Locale> languages,
        String administrator,
        Email email) {

    Operator operator() {
        return new Operator(
                OperatorId.next(), slug, name, country, languages, zone(), Colour.FJORD, false, 0);
    }

    private ZoneId zone() {
        return switch (country) {
            case SE -> ZoneId.of("Europe/Stockholm");
            case DK -> ZoneId.of("Europe/Copenhagen");
            case NO -> ZoneId.of("Europe/Oslo");
        };
    }
}
