package org.handslag.routes;

import java.util.Map;
import java.util.Set;
import org.handslag.support.Visitor;

/** What a coordinator of Göteborg plans ahead, made by the program's own pages. */
record Planned(Visitor leader, RealIds ids) {

    void make() {
        series();
    }

    private void series() {
        var begin = page("/curriculum/{id}/series/new");
        var first = Map.of("first", "2027-02-01", "count", "2");
        var preview = leader.submit(begin, "/series", first).expect(200);
        var made = leader.submit(preview, "/series", Map.of("step", "make")).expect(303);
        var date = leader.follow(made).html().select("tbody a").first().attr("href");
        var size = leader.get(date + "/size").expect(200);
        leader.submit(size, "/size", Map.of("capacity", "9", "minimum", "")).expect(303);
    }

    private Visitor.Page page(String pattern) {
        return leader.get("/goteborg" + ids.path(new Route("GET", pattern, Set.of()))).expect(200);
    }
}
