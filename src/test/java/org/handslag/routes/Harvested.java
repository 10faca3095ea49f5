package org.handslag.routes;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.handslag.support.Visitor;

/** What is harvested from an evaluation, made by its pages, and the ids of it. */
record Harvested(Visitor leader, RealIds ids) {
    /** The date of the evaluation that has a result. */
    private static final String DATE =
            """
            select %s from survey_round r
              join course_instance i on i.id = r.about_id
             where r.operator_id = :operator and r.closed_at is not null
               and r.about_kind = 'instance'
             order by r.id desc limit 1
            """;

    /** What a date of the course waits to answer. */
    private static final String WAITING =
            """
            select %s from improvement p
              join course_instance r on r.id = p.instance_id
              join course_instance i
                on i.course_id = p.course_id and i.starts_at > r.starts_at
             where p.operator_id = :operator
             order by p.id desc, i.starts_at desc limit 1
            """;

    private static final Map<String, String> IDS =
            Map.of(
                    "themes/{theme}", RealRows.last("id", "harvest_theme"),
                    "quotes/{quote}", RealRows.last("id", "harvest_quote"),
                    "improvements/{improvement}", RealRows.last("id", "improvement"),
                    "checklist/{improvement}", WAITING.formatted("p.id"));

    /** A query for what stands there, or null when it is none of these. */
    static String query(String pattern, String key) {
        if (key.equals("instances/{id}") && pattern.contains("/checklist/")) {
            return WAITING.formatted("i.id");
        }
        var harvested = pattern.contains("/harvest") || pattern.contains("/improvements");
        return key.equals("instances/{id}") && harvested ? DATE.formatted("i.id") : IDS.get(key);
    }

    void make() {
        var theme = new HashMap<>(Map.of("part", "TAKEN_ALONG", "title-sv", "Mod att fråga"));
        leader.submit(page("/instances/{id}/harvest/themes/new"), "/themes", theme).expect(303);
        theme.put("part", "FEELING");
        leader.submit(page("/instances/{id}/harvest/themes/new"), "/themes", theme).expect(303);
        var quote = page("/instances/{id}/harvest/themes/{theme}/quotes/new");
        var saying = quote.html().select("input[name=saying]").first().val();
        leader.submit(quote, "/quotes", Map.of("saying", saying)).expect(303);
        var wish = Map.of("wish-sv", "Mer tid att dela erfarenheter");
        leader.submit(page("/instances/{id}/improvements/new"), "/improvements", wish).expect(303);
        leader.submit(page("/instances/{id}/harvest"), "/publication", Map.of()).expect(303);
        var waiting = page("/instances/{id}/checklist/{improvement}");
        var answer = waiting.address().getPath();
        leader.submit(waiting, answer, Map.of("kind", "CARRIED_ON")).expect(303);
    }

    private Visitor.Page page(String pattern) {
        return leader.get("/goteborg" + ids.path(new Route("GET", pattern, Set.of()))).expect(200);
    }
}
