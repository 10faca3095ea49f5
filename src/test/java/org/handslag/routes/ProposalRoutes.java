package org.handslag.routes;

import java.util.Map;

/** The World's first proposal, and a pair of it. */
final class ProposalRoutes {
    static final Map<String, String> IDS =
            Map.of(
                    "proposals/{run}", RealRows.first("id", "match_run"),
                    "mentees/{mentee}", "select 0 where :operator is not null",
                    "seats/{place}", "select 0 where :operator is not null");

    private ProposalRoutes() {}
}
