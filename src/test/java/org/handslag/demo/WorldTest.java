package org.handslag.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.handslag.access.Persona;
import org.handslag.access.Personas;
import org.handslag.audit.SeatAudit;
import org.handslag.completion.Mentors;
import org.handslag.course.CourseId;
import org.handslag.course.CourseInstances;
import org.handslag.course.Staffing;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.InTheWorld;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
@InTheWorld
class WorldTest {
    private final World world;
    private final Operators operators;
    private final Mentors count;
    private final SeatAudit audit;
    private final CourseInstances instances;
    private final Staffing staffing;
    private final Personas personas;
    private final UnitOfWork work;
    private final TestClock clock;
    private final JdbcClient db;
    private final int port;

    WorldTest(
            World world,
            Operators operators,
            Mentors count,
            SeatAudit audit,
            CourseInstances instances,
            Staffing staffing,
            Personas personas,
            UnitOfWork work,
            TestClock clock,
            JdbcClient db,
            @LocalServerPort int port) {
        this.world = world;
        this.operators = operators;
        this.count = count;
        this.audit = audit;
        this.instances = instances;
        this.staffing = staffing;
        this.personas = personas;
        this.work = work;
        this.clock = clock;
        this.db = db;
        this.port = port;
    }

    @BeforeEach
    void made() {
        world.make();
    }

    @Test
    void countsTwoHundredAndSeventyFourMentorsInGoteborgSince2014() {
        var counted = in("goteborg", count::now).orElseThrow();
        assertThat(counted.mentors()).isEqualTo(274);
        assertThat(counted.since().getYear()).isEqualTo(2014);
    }

    @Test
    void remembersTheThirtyTwoParticipantsOfTheSeventhOfNovember() {
        var registered =
                in(
                        "goteborg",
                        () ->
                                db.sql(
                                                """
                                                select count(*)
                                                  from registration r
                                                  join course_instance i on i.id = r.instance_id
                                                 where i.slug = 'grund-2019-11-07'
                                                   and r.state = 'CONFIRMED'
                                                """)
                                        .query(Integer.class)
                                        .single());
        assertThat(registered).isEqualTo(32);
    }

    @Test
    void hasOneSeatInTheInDepthPartThatHangsOnTheBasicCourse() {
        var hanging =
                in(
                        "goteborg",
                        () ->
                                db.sql(
                                                """
                                                select r.name || ' ' || r.state
                                                  from seat_condition c
                                                  join registration r on r.id = c.registration_id
                                                 where c.settled_at is null
                                                """)
                                        .query(String.class)
                                        .list());
        assertThat(hanging).containsExactly("Stefan Öberg CONFIRMED");
    }

    @Test
    void hasADateWithTwoPlacesLeftAndOneThatIsFullWithAWaitingList() {
        var seats =
                in(
                        "goteborg",
                        () ->
                                db.sql(
                                                """
                                                select c.capacity - c.confirmed || ' ' || c.waiting
                                                  from seat_count c
                                                  join course_instance i on i.id = c.instance_id
                                                 where i.starts_at > :now
                                                """)
                                        .param("now", clock.instant())
                                        .query(String.class)
                                        .list());
        assertThat(seats).contains("2 0", "0 5");
    }

    @Test
    void lacksTheSecondJobConsultantInFavrskov() {
        var missing =
                in(
                        "favrskov",
                        () -> {
                            var course = db.sql("select id from course").query(UUID.class).single();
                            return instances.next(new CourseId(course), clock.instant(), 1).stream()
                                    .flatMap(i -> staffing.missing(i).stream())
                                    .toList();
                        });
        assertThat(missing).hasSize(1);
        assertThat(missing.getFirst().needed()).isEqualTo(1);
    }

    @Test
    void leavesLettersAndCallsAloneToBeDone() {
        for (var slug : List.of("goteborg", "favrskov", "kristianstad")) {
            var waiting =
                    in(
                            slug,
                            () ->
                                    db.sql("select channel from message where state = 'WAITING'")
                                            .query(String.class)
                                            .list());
            assertThat(waiting).as(slug).containsExactlyInAnyOrder("LETTER", "CALL");
        }
    }

    @Test
    void keepsEveryInvariant() {
        for (var slug : List.of("goteborg", "favrskov", "kristianstad")) {
            assertThat(in(slug, audit::findings)).isEmpty();
        }
    }

    @Test
    void offersEachRoleToBeInEachOperator() {
        for (var slug : List.of("goteborg", "favrskov", "kristianstad")) {
            assertThat(in(slug, personas::all))
                    .extracting(Persona::about)
                    .contains(
                            "demo.persona.administrator",
                            "demo.persona.coordinator",
                            "demo.persona.trainer",
                            "demo.persona.job-consultant");
        }
        new Visitor(port, "sv").get("/goteborg/courses").expect(200);
        new Visitor(port, "da").get("/favrskov/courses").expect(200);
    }

    @Test
    void offersToSpeakForAnEmployer() {
        for (var slug : List.of("goteborg", "favrskov")) {
            assertThat(in(slug, personas::all))
                    .extracting(Persona::about)
                    .contains("demo.persona.employer-contact");
        }
    }

    private <T> T in(String slug, Supplier<T> verb) {
        return work.in(operators.bySlug(slug).map(Operator::id).orElseThrow(), verb);
    }
}
