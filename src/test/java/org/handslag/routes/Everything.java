package org.handslag.routes;

import static java.util.Map.entry;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.handslag.access.Purpose;
import org.handslag.access.Tokens;
import org.handslag.course.CourseInstance;
import org.handslag.demo.World;
import org.handslag.directory.WorkplaceId;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.SeatRequest;
import org.handslag.seats.SeatRequest.WhenFull;
import org.handslag.seats.Seats;
import org.handslag.support.CourseCast;
import org.handslag.support.PeopleCast;
import org.handslag.support.SeatCast;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.springframework.beans.factory.BeanFactory;

/**
 * The World, and beside it one of each thing that it does not hold, so that every route of
 * Göteborg has something to show. Made by the program's own verbs and pages.
 */
class Everything {
    private final BeanFactory beans;
    private final Rows rows;
    private final Staff staff;
    private final int port;

    Everything(BeanFactory beans, Rows rows, int port) {
        this.beans = beans;
        this.rows = rows;
        this.staff = beans.getBean(Staff.class);
        this.port = port;
    }

    Operator goteborg() {
        return beans.getBean(Operators.class).bySlug("goteborg").orElseThrow();
    }

    Operator favrskov() {
        return beans.getBean(Operators.class).bySlug("favrskov").orElseThrow();
    }

    /** Someone who has signed in and runs all of an operator. */
    Visitor leader(Operator operator) {
        var person = staff.holding(operator, Role.COORDINATOR);
        staff.give(operator, person, Role.ADMINISTRATOR, Staff.everywhere(operator));
        return staff.signedIn(port, operator, person);
    }

    Everything make() {
        beans.getBean(World.class).make();
        var leader = leader(goteborg());
        register();
        feedbackAndInterest();
        submit(
                leader,
                "/settings/accessibility/defects/new",
                "/defects",
                Map.of("what-sv", "Kartan saknar text"));
        var form = leader.get("/goteborg/imports").expect(200);
        var list = "Namn;E-post\nAnn Ek;ann@ek.example\nBo Ek;nej\n".getBytes(StandardCharsets.UTF_8);
        var columns = leader.upload(form, Map.of("kind", "PEOPLE"), "lista.csv", list).expect(303);
        leader.submit(leader.follow(columns).expect(200), "/columns", Map.of()).expect(303);
        merge(leader);
        affiliate();
        return this;
    }

    private void feedbackAndInterest() {
        var visitor = new Visitor(port, "sv");
        submit(visitor, "/contact", "/contact", Map.of("said", "Texten är för liten"));
        submit(visitor, "/courses/interest", "/interest", Map.of("email", "ny@vill.example"));
    }

    private void merge(Visitor leader) {
        var into = staff.person(goteborg(), "Vera Lind", "vera@lind.example");
        var from = staff.person(goteborg(), "Vera Lindh", "vera@jobb.example");
        submit(
                leader,
                "/people/merges/new?into=" + into + "&from=" + from,
                "/people/merges",
                Map.of("reason", "Hon ringde", "NAME", "into", "EMAIL", "from"));
    }

    private void affiliate() {
        var person = UUID.fromString(id(first("id", "person")));
        var workplace = UUID.fromString(id(first("id", "workplace")));
        beans.getBean(PeopleCast.class)
                .worksAt(new PersonId(person), new WorkplaceId(workplace));
    }

    /** Someone alone, someone with neither mail nor telephone, and a contact with colleagues. */
    private void register() {
        var clock = beans.getBean(TestClock.class);
        var day = LocalDate.ofInstant(clock.instant(), goteborg().zone()).plusDays(40);
        var instance = beans.getBean(CourseCast.class).published(goteborg(), day, 9);
        seats(instance, SeatCast.alone(instance, "Siv Ek"));
        seats(instance, SeatCast.group(instance, "Gun Holm", WhenFull.SOME, "A Ek", ""));
        var visitor = new Visitor(port, "sv");
        submit(
                visitor,
                "/courses/" + instance.slug() + "/register",
                "/register",
                Map.of("name", "Bo Ring", "telephone", "070-174 06 05"));
    }

    private void seats(CourseInstance instance, SeatRequest request) {
        var seats = beans.getBean(Seats.class);
        beans.getBean(UnitOfWork.class)
                .in(
                        goteborg().id(),
                        () -> {
                            seats.register(request, SeatCast.visitor(goteborg()));
                        });
    }

    private void submit(Visitor by, String path, String action, Map<String, String> values) {
        by.submit(by.get("/goteborg" + path).expect(200), action, values).expect(303);
    }

    // --- a real id for each variable of a route ------------------------------------------

    private static final String COMPLETED =
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
                    entry("feedback/{id}", first("id", "feedback")),
                    entry("imports/{id}", first("id", "intake")),
                    entry("messages/{id}", first("id", "message")),
                    entry("organisations/{id}", first("id", "organisation")),
                    entry("organisations/{organisation}", first("id", "organisation")),
                    entry("workplaces/{id}", first("id", "workplace")),
                    entry("merges/{id}", first("id", "person_merge")),
                    entry("roles/{id}", first("id", "role_grant")),
                    entry("defects/{id}", first("id", "accessibility_defect")),
                    entry("programmes/{id}", first("id", "programme")));

    /** Tokens by the segment before them: for what, and for which object. */
    private static final Map<String, Map.Entry<String, String>> TOKENS =
            Map.of(
                    "place/{token}", entry("place", COMING.formatted("r.id")),
                    "booking/{token}", entry("booking", COMING.formatted("b.id")),
                    "interest/{token}", entry("course-interest", first("id", "course_interest")),
                    "my-certificate/{token}", entry("certificate", COMPLETED.formatted("c.id")),
                    "link/{token}", entry("sign-in", first("id", "person")));

    private static String first(String column, String table) {
        return "select %s from %s where operator_id = :operator order by id limit 1"
                .formatted(column, table);
    }

    /** The path of this route with ids of Göteborg in it, without the operator's segment. */
    String path(Route route) {
        var path = new StringBuilder();
        var before = "";
        for (var segment : route.pattern().substring(1).split("/")) {
            path.append('/').append(segment.startsWith("{") ? real(before, segment) : segment);
            before = segment;
        }
        return path.toString();
    }

    private String real(String before, String variable) {
        var key = before + "/" + variable;
        if (TOKENS.containsKey(key)) {
            var token = TOKENS.get(key);
            return token(token.getKey(), UUID.fromString(id(token.getValue())));
        }
        if (key.equals("code/{code}")) {
            return code();
        }
        if (!IDS.containsKey(key)) {
            throw new AssertionError(
                    "No one has said in Everything which real id stands for " + key);
        }
        return id(IDS.get(key));
    }

    /** A code as it stands in a letter. */
    String code() {
        var object = UUID.fromString(id(COMING.formatted("r.id")));
        return beans.getBean(UnitOfWork.class)
                .in(
                        goteborg().id(),
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
                .in(goteborg().id(), () -> tokens.issue(new Purpose(purpose), object, until));
    }

    private String id(String query) {
        return rows.first(query, goteborg().id());
    }
}
