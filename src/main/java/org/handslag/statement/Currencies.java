package org.handslag.statement;

import org.handslag.scope.Country;

/** In what each country pays. */
final class Currencies {
    private Currencies() {}

    /** By its code. */
    static String of(Country country) {
        return switch (country) {
            case SE -> "SEK";
            case DK -> "DKK";
            case NO -> "NOK";
        };
    }
}
