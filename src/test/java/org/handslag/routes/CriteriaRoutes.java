package org.handslag.routes;

import java.util.Map;

/** By what the World's first programme compares people; it has decided three times. */
final class CriteriaRoutes {
    static final Map<String, String> IDS =
            Map.of(
                    "matching-criteria/{programme}", decided("programme_id"),
                    "matching/{programme}", decided("programme_id"),
                    "versions/{number}", decided("number"));

    private CriteriaRoutes() {}

    private static String decided(String column) {
        return RealRows.first(column, "matching_criteria");
    }
}
