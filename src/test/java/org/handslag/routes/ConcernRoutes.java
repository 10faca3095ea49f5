package org.handslag.routes;

import java.util.Map;
import org.handslag.support.Visitor;

/** A worry that was looked at and that the mentee does not know of. */
final class ConcernRoutes {
    static final Map<String, String> IDS =
            Map.of("concerns/{concern}", RealRows.last("id", "concern"));

    private ConcernRoutes() {}

    static void make(Visitor leader, String circle) {
        var form = leader.get(circle + "/concerns/new").expect(200);
        var told = leader.submit(form, "/concerns", Map.of("said", "Kommer sent varje dag"));
        var step = leader.get(told.expect(303).header("Location") + "/steps").expect(200);
        var typed =
                Map.of(
                        "to", "LOOKED_AT",
                        "happens", "Vi pratar i morgon",
                        "informed", "NO",
                        "because", "Vi vet inte var hon bor");
        leader.submit(step, "/steps", typed).expect(303);
    }
}
