package org.handslag.settings;

import org.handslag.scope.Country;
import org.jspecify.annotations.Nullable;

/**
 * The state's own tool in which a public body must make its statement (Denmark: BEK 904/2019, §§ 2
 * and 3; Norway: uustatus.no). Sweden has none: there the page itself is the statement.
 *
 * @param address with which the address of every statement that was made there begins
 */
public record StatementTool(String name, String address) {
    private static final StatementTool DANISH =
            new StatementTool("WAS-Tool", "https://was.digst.dk/");
    private static final StatementTool NORWEGIAN =
            new StatementTool("uustatus.no", "https://uustatus.no/");

    public static @Nullable StatementTool of(Country country) {
        return switch (country) {
            case SE -> null;
            case DK -> DANISH;
            case NO -> NORWEGIAN;
        };
    }

    boolean hasMade(String statement) {
        return statement.startsWith(address) && statement.matches("[\\w:/.~?=%-]+");
    }
}
