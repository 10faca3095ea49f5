package org.handslag.routes;

import java.util.List;
import java.util.Map;
import org.handslag.scope.Operator;
import org.handslag.support.Visitor;

/** A proposal from which one of those who wait is asked about a mentor. */
final class DecisionRoutes {
    static final String ASKED = RealRows.last("id", "mentor_choosing");
    static final Map<String, String> IDS =
            Map.of(
                    "proposals/{run}",
                    "select run_id from mentor_choosing where operator_id = :operator order by id desc limit 1",
                    "mentees/{mentee}",
                    "select mentee_number from mentor_choosing where operator_id = :operator order by id desc limit 1",
                    "choices/{id}",
                    ASKED,
                    "asked/{id}",
                    RealRows.last("id", "mentor_choice"));

    private DecisionRoutes() {}

    static void make(Visitor leader, Operator operator) {
        var home = "/" + operator.slug();
        var proposals = leader.get(home + "/proposals").expect(200);
        var run =
                leader.submit(
                                proposals,
                                "/proposals",
                                Map.of("goal", "MOST_MATCHED", "weeks", "12"))
                        .expect(303)
                        .header("Location");
        for (int mentee = 0; mentee < 40; mentee++) {
            var page = leader.get(run + "/mentees/" + mentee + "/asking");
            var seats =
                    page.status() == 200
                            ? page.html().select("select[name=first] option").eachAttr("value")
                            : List.<String>of();
            // The World asks some already: their places are held, though no rule forbids them.
            for (var seat : seats) {
                var asked = leader.submit(page, "/asking", Map.of("first", seat));
                if (asked.status() == 303) {
                    hear(leader, asked.header("Location"));
                    return;
                }
            }
        }
        throw new AssertionError("Nobody can be asked from " + run);
    }

    /** She has said yes on the telephone. */
    private static void hear(Visitor leader, String choosing) {
        var aloud = leader.get(choosing + "/aloud").expect(200);
        var heard = Map.of("answer", "YES1", "way", "TELEPHONE", "read-in", "långsamt");
        leader.submit(aloud, "/aloud", heard).expect(303);
    }
}
