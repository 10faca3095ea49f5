package org.handslag.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseInstances;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.InTheWorld;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever tries the World: be someone, hold a day, and see the counter follow. */
@ServerTest
@InTheWorld
class WorldJourneyTest {
    private final Operator goteborg;
    private final CourseInstances instances;
    private final UnitOfWork work;
    private final TestClock clock;
    private final JdbcClient db;
    private final Walk.Start start;

    WorldJourneyTest(
            World world,
            Operators operators,
            CourseInstances instances,
            UnitOfWork work,
            TestClock clock,
            JdbcClient db,
            Languages languages,
            @LocalServerPort int port) {
        world.make();
        this.goteborg = operators.bySlug("goteborg").orElseThrow();
        this.instances = instances;
        this.work = work;
        this.clock = clock;
        this.db = db;
        this.start = new Walk.Start(port, languages, "world");
    }

    @Test
    void countsFrom274To275AndFollowsCorrectionAndMerge() {
        clock.reset();
        var instance = full();
        try (var walk = start.in("sv", Way.MOUSE, 1280)) {
            walk.go("/goteborg/").reads("completion.counter", "mentors", 274, "year", "2014");
            walk.follow("completion.how-counted").reads("completion.count-rule");
            clock.set(instance.starts().plusSeconds(60));
            beTheCoordinator(walk);
            var name = welcomeOne(walk, instance);
            clock.set(instance.ends().plusSeconds(60));
            walk.go(hub(instance)).press("completion.record-now").reads("completion.recorded");
            counts(walk, 275);
            correct(walk, instance, name, "ABSENT");
            counts(walk, 274);
            correct(walk, instance, name, "PRESENT");
            counts(walk, 275);
            mergeWithAnEarlierMentor(walk, instance, name);
            counts(walk, 274);
            walk.go("/goteborg/people/merges").unfold("people.undo");
            walk.pressFor(name, "people.undo").reads("people.parted");
            counts(walk, 275);
        }
    }

    @Test
    void signsOutEverywhere() {
        clock.reset();
        try (var here = start.in("sv", Way.MOUSE, 1280);
                var there = start.in("sv", Way.KEYBOARD, 360)) {
            beTheCoordinator(here);
            beTheCoordinator(there);
            here.follow("ui.my-page").reads("home.me.devices");
            here.press("home.me.sign-out-everywhere").reads("access.signed-out-everywhere");
            there.go("/goteborg/me");
            assertThat(there.page().url()).contains("/goteborg/sign-in");
        }
    }

    private static void beTheCoordinator(Walk walk) {
        walk.go("/goteborg/sign-in").follow("access.personas.choose");
        walk.pressFor("Omar Farah", "access.personas.be").reads("home.title");
    }

    /** Someone who is no mentor yet, since the World's dates to come are first courses. */
    private static String welcomeOne(Walk walk, CourseInstance instance) {
        walk.go(day(instance));
        var name = walk.page().locator("tbody th").first().innerText();
        walk.pressFor(name, "attendance.here");
        return name;
    }

    private static void correct(Walk walk, CourseInstance instance, String name, String presence) {
        walk.go(day(instance)).followFor(name, "attendance.note").choose("presence", presence);
        walk.write("attendance.reason", "Vi hade skrivit fel rad").press("attendance.save");
    }

    private void mergeWithAnEarlierMentor(Walk walk, CourseInstance instance, String name) {
        walk.go(hub(instance)).followTo(name).follow("completion.to-person", "name", name);
        walk.follow("people.merge-with").writeInto("q", earlier()).press("ui.show");
        walk.followTo(earlier());
        for (var group : walk.page().locator("main fieldset").all()) {
            group.locator("input[type=radio]").first().check();
        }
        walk.write("people.merge-reason", "Hon bytte namn i våras").press("people.merge");
        walk.reads("people.merged");
    }

    private void counts(Walk walk, int mentors) {
        walk.go("/goteborg/").reads("completion.counter", "mentors", mentors, "year", "2014");
    }

    private static String hub(CourseInstance instance) {
        return "/goteborg/instances/" + instance.id();
    }

    private static String day(CourseInstance instance) {
        return hub(instance) + "/day/" + instance.sessions().getFirst().id();
    }

    private CourseInstance full() {
        var id =
                in(
                        () ->
                                db.sql(
                                                """
                                        select i.id
                                          from course_instance i
                                          join course k on k.id = i.course_id
                                         where i.starts_at > :now and k.makes_mentor
                                         order by i.starts_at
                                         limit 1
                                        """)
                                        .param("now", clock.instant())
                                        .query((row, _) -> CourseInstanceId.of(row.getString(1)))
                                        .single());
        return in(() -> instances.find(id)).orElseThrow();
    }

    private String earlier() {
        return in(
                () ->
                        db.sql(
                                        """
                                        select p.name
                                          from completion c
                                          join person p on p.id = c.person_id
                                         where c.origin = 'IMPORT'
                                         order by c.completed_on, p.id
                                         limit 1
                                        """)
                                .query(String.class)
                                .single());
    }

    private <T> T in(Supplier<T> verb) {
        return work.in(goteborg.id(), verb);
    }
}
