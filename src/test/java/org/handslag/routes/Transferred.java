package org.handslag.routes;

import java.util.Map;
import java.util.Set;
import org.handslag.support.Visitor;

/** What someone will do after a date that is over, and when she is asked, made by their pages. */
record Transferred(Visitor leader, Visitor anyone, RealIds ids) {
    /** Whose place, at a date that is over, the link opens. */
    private static final String PLACE = RealRows.COMPLETED.formatted("r.id");

    void make() {
        var place = "/goteborg/place/" + ids.token("place", PLACE) + "/task";
        var words = Map.of("will", "Jag äter lunch med vår nya kollega.");
        anyone.submit(anyone.get(place).expect(200), "/task", words).expect(303);
        var pattern = new Route("GET", "/curriculum/{id}/transfer", Set.of());
        var days = leader.get("/goteborg" + ids.path(pattern)).expect(200);
        leader.submit(days, "/transfer", Map.of("days", "21")).expect(303);
    }
}
