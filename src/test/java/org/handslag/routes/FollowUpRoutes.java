package org.handslag.routes;

import java.util.Map;
import org.handslag.support.Visitor;

/**
 * A meeting that was held with something decided, one that is planned, and steps to less support.
 */
final class FollowUpRoutes {
    static final Map<String, String> IDS =
            Map.of(
                    "follow-up/{review}", RealRows.last("id", "review"),
                    "decisions/{decision}", RealRows.last("id", "review_decision"));

    private FollowUpRoutes() {}

    static void make(Visitor leader, String circle) {
        var held = propose(leader, circle) + "/notes";
        var notes = leader.get(held).expect(200);
        var member = notes.html().select("select[name=who-1] option[value]:not([value=''])").val();
        var decided = Map.of("what-1", "Ringa skolan", "who-1", member, "there", member);
        leader.submit(notes, "/notes", decided).expect(303);
        var time = leader.get(propose(leader, circle) + "/time").expect(200);
        leader.submit(time, "/time", Map.of("time", "10:00", "way", "TELEPHONE")).expect(303);
        var steps = leader.get(circle + "/fading/steps").expect(200);
        var typed = Map.of("from-1", "2026-10-01", "pace-1", "WEEKLY", "minutes-1", "60");
        leader.submit(steps, "/steps", typed).expect(303);
    }

    private static String propose(Visitor leader, String circle) {
        var plan = leader.get(circle + "/follow-up").expect(200);
        leader.submit(plan, "/follow-up", Map.of("day", "2027-02-01")).expect(303);
        var links = leader.get(circle + "/follow-up").html().select(".timeline .what a");
        return links.last().attr("href");
    }
}
