package org.handslag.routes;

import static java.util.Map.entry;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.handslag.access.Purpose;
import org.handslag.access.Tokens;
import org.handslag.scope.Operator;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.TestClock;
import org.springframework.beans.factory.BeanFactory;

/**
 * What stands for each variable of a route: a real id, a real link or code of one operator. A route
 * with a variable that nobody has named here fails whoever walks the routes.
 */
class RealIds {
    private final BeanFactory beans;
    private final Rows rows;
    private final Operator operator;

    RealIds(BeanFactory beans, Rows rows, Operator operator) {
        this.beans = beans;
        this.rows = rows;
        this.operator = operator;
    }

    static final String COMPLETED =
            """
            select %s from completion c
              join certificate p on p.completion_id = c.id and p.revoked_at is null
              join registration r on r.id = c.registration_id
              join course_session s on s.instance_id = c.instance_id
              join staff_seat t on t.instance_id = c.instance_id
             where c.operator_id = :operator order by c.id, s.id, t.id limit 1
            """;

    /** Someone of a group with a seat at a date that comes. */
    private static final String COMING =
            """
            select %s from registration r
              join booking b on b.id = r.booking_id and b.for_colleagues
              join submission u on u.booking_id = b.id
              join course_instance i on i.id = r.instance_id and i.starts_at > '2026-11-02'
             where r.operator_id = :operator and r.state = 'CONFIRMED' and r.person_id is not null
             order by r.id limit 1
            """;

    private static final String WORKING = first("%s", "affiliation");

    /** What stands in a path, by the segment before it and its name; a query for a real one. */
    private static final Map<String, String> IDS =
            Map.ofEntries(
                    entry("instances/{id}", COMPLETED.formatted("c.instance_id")),
                    entry("day/{session}", COMPLETED.formatted("s.id")),
                    entry("{session}/{registration}", COMPLETED.formatted("r.id")),
                    entry("completions/{completion}", COMPLETED.formatted("c.id")),
                    entry("staff/{seat}", COMPLETED.formatted("t.id")),
                    entry("registered/{registration}", COMING.formatted("r.id")),
                    entry("needs/{registration}", COMPLETED.formatted("r.id")),
                    entry("bookings/{booking}", COMPLETED.formatted("r.booking_id")),
                    entry("places/{slug}", first("slug", "venue")),
                    entry("facts/{group}", "select 'getting-there' where :operator is not null"),
                    entry("logo/{id}", first("id", "file")),
                    entry("certificates/{completion}", COMPLETED.formatted("c.id")),
                    entry("certificate/{code}", COMPLETED.formatted("p.code")),
                    entry("courses/{slug}", COMING.formatted("i.slug")),
                    entry("receipt/{submission}", COMING.formatted("u.id")),
                    entry("seats/{seat}", COMING.formatted("r.id")),
                    entry("places/{id}", COMING.formatted("r.id")),
                    entry("people/{id}", WORKING.formatted("person_id")),
                    entry("people/{person}", WORKING.formatted("person_id")),
                    entry("affiliations/{id}", WORKING.formatted("id")),
                    entry("curriculum/{id}", first("id", "course")),
                    entry("interest/{id}", first("id", "course_interest")),
                    entry("feedback/{id}", first("id", "feedback")),
                    entry("imports/{id}", first("id", "intake")),
                    entry("messages/{id}", first("id", "message")),
                    entry("organisations/{id}", first("id", "organisation")),
                    entry("organisations/{organisation}", first("id", "organisation")),
                    entry("workplaces/{id}", first("id", "workplace")),
                    entry("merges/{id}", first("id", "person_merge")),
                    entry("roles/{id}", first("id", "role_grant")),
                    entry("defects/{id}", first("id", "accessibility_defect")),
                    entry("relation-notes/{note}", first("id", "relation_note")),
                    entry("follow-ups/{id}", first("id", "follow_up")),
                    entry("collaborations/{other}", first("id", "organisation")),
                    entry("campaigns/{id}", first("id", "campaign")),
                    entry("chosen/{workplace}", first("workplace_id", "campaign_target")),
                    entry("programmes/{id}", first("id", "programme")));

    /** Tokens by the segment before them: for what, and for which object. */
    private static final Map<String, Map.Entry<String, String>> TOKENS =
            Map.of(
                    "invited/{token}", entry("campaign", first("id", "campaign_target")),
                    "follow-up/{token}", entry("follow-up", first("id", "follow_up")),
                    "ambassador/{token}", entry("ambassador", first("id", "ambassador_consent")),
                    "place/{token}", entry("place", COMING.formatted("r.id")),
                    "calendar/{token}", entry("calendar", first("id", "calendar_feed")),
                    "booking/{token}", entry("booking", COMING.formatted("b.id")),
                    "interest/{token}", entry("course-interest", first("id", "course_interest")),
                    "my-certificate/{token}", entry("certificate", COMPLETED.formatted("c.id")),
                    "link/{token}", entry("sign-in", first("id", "person")));

    static String first(String column, String table) {
        return "select %s from %s where operator_id = :operator order by id limit 1"
                .formatted(column, table);
    }

    /** The path of this route with ids of Göteborg in it, without the operator's segment. */
    String path(Route route) {
        var path = new StringBuilder();
        var before = "";
        for (var segment : route.pattern().substring(1).split("/")) {
            var real = segment.startsWith("{") ? real(route, before, segment) : plain(segment);
            path.append('/').append(real);
            before = segment;
        }
        return path.toString();
    }

    private static String plain(String segment) {
        return segment.replace("{ending}", "csv");
    }

    private String real(Route route, String before, String variable) {
        var key = before + "/" + variable;
        if (key.equals("instances/{id}") && route.pattern().contains("/registered/{")) {
            return id(COMING.formatted("i.id"));
        }
        if (TOKENS.containsKey(key)) {
            var token = TOKENS.get(key);
            return token(token.getKey(), UUID.fromString(id(token.getValue())));
        }
        if (key.equals("code/{code}")) {
            return code();
        }
        if (!IDS.containsKey(key)) {
            throw new AssertionError("No one has said in RealIds which real id stands for " + key);
        }
        return id(IDS.get(key));
    }

    /** A code as it stands in a letter. */
    String code() {
        var object = UUID.fromString(id(COMING.formatted("r.id")));
        return beans.getBean(UnitOfWork.class)
                .in(
                        operator.id(),
                        () ->
                                beans.getBean(Tokens.class)
                                        .issueCode(new Purpose("place"), object, soon()));
    }

    private Instant soon() {
        return beans.getBean(TestClock.class).instant().plusSeconds(3600);
    }

    private String token(String purpose, UUID object) {
        var tokens = beans.getBean(Tokens.class);
        var until = soon();
        return beans.getBean(UnitOfWork.class)
                .in(operator.id(), () -> tokens.issue(new Purpose(purpose), object, until));
    }

    String id(String query) {
        return rows.first(query, operator.id());
    }
}
