package org.handslag.reserve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.course.Scheduling;
import org.handslag.scope.Operator;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.handslag.seats.Seats;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Crowd;
import org.handslag.support.Inbox;
import org.handslag.support.ReserveCast;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who waits for a date hears of kept seats when they are opened to everyone: once, not before. */
@ServerTest
class OpeningToldTest {
    private static int days = 0;

    private final Operator goteborg;
    private final ReserveCast cast;
    private final Seats seats;
    private final Scheduling scheduling;
    private final CourseInstances instances;
    private final Opener opener;
    private final OpeningTask task;
    private final Inbox inbox;
    private final UnitOfWork work;
    private final TestClock clock;
    private final Visitor visitor;
    private final String course;
    private final Viewer by;

    OpeningToldTest(
            Cast operators,
            CourseCast courses,
            ReserveCast cast,
            Seats seats,
            Scheduling scheduling,
            CourseInstances instances,
            Opener opener,
            OpeningTask task,
            Inbox inbox,
            UnitOfWork work,
            TestClock clock,
            @LocalServerPort int port) {
        this.goteborg = operators.goteborg();
        this.cast = cast;
        this.seats = seats;
        this.scheduling = scheduling;
        this.instances = instances;
        this.opener = opener;
        this.task = task;
        this.inbox = inbox;
        this.work = work;
        this.clock = clock;
        this.visitor = new Visitor(port, "sv");
        this.course = courses.grund(goteborg).slug();
        this.by = CourseCast.coordinator(goteborg);
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void tellsNobodyBeforeTheMomentAndEachOnceAtIt() {
        waits("ann@vill.example", course);
        waits("bo@vill.example", "");
        var date = kept(4);
        var at = clock.instant().plus(Duration.ofDays(5));
        in(() -> opener.plan(date, at, 2, by));
        for (var before :
                List.of(Opening.TOLD_BEFORE, Duration.ofHours(1), Duration.ofSeconds(1))) {
            clock.set(at.minus(before));
            task.keep();
            assertThat(told("ann@vill.example")).as("%s before", before).isZero();
            assertThat(visitor.get("/goteborg/courses").text()).doesNotContain(date.slug());
        }
        clock.set(at);
        task.keep();
        task.keep();
        assertThat(told("ann@vill.example")).isEqualTo(1);
        assertThat(told("bo@vill.example")).isEqualTo(1);
        assertThat(inbox.last(goteborg, "ann@vill.example").text())
                .contains("/courses/" + date.slug())
                .doesNotContain("key=");
        run(() -> opener.open(date, null, by));
        assertThat(told("ann@vill.example")).as("of more seats").isEqualTo(1);
    }

    @Test
    void tellsEachOnceHoweverManyLookAtTheMoment() {
        var people = IntStream.range(0, 5).mapToObj(i -> "samtidig" + i + "@vill.example").toList();
        people.forEach(email -> waits(email, course));
        var date = kept(4);
        var at = clock.instant().plus(Duration.ofDays(5));
        in(() -> opener.plan(date, at, null, by));
        clock.set(at);
        try (var crowd = new Crowd(0, "sv")) {
            Callable<Boolean> look =
                    () -> {
                        task.keep();
                        return true;
                    };
            crowd.atOnce(IntStream.range(0, 4).mapToObj(_ -> look).toList());
        }
        assertThat(people).allSatisfy(email -> assertThat(told(email)).isEqualTo(1));
    }

    @Test
    void tellsNobodyOfAnOpeningThatOpensNothingAndKeepsThemWaiting() {
        waits("cia@vill.example", course);
        var full = kept(1);
        run(() -> seats.register(ReserveCast.invited(SeatCast.alone(full, "Egen Ett")), visitor()));
        run(() -> opener.open(full, null, by));
        assertThat(told("cia@vill.example")).isZero();
        var dropped = kept(3);
        var at = clock.instant().plus(Duration.ofDays(5));
        in(() -> opener.plan(dropped, at, null, by));
        run(() -> opener.drop(dropped, by));
        clock.set(at);
        task.keep();
        assertThat(told("cia@vill.example")).isZero();
        var next = kept(3);
        run(() -> opener.open(next, null, by));
        assertThat(told("cia@vill.example")).as("of the next").isEqualTo(1);
    }

    @Test
    void tellsOfADateThatWasListedThoughAllItsSeatsWereKept() {
        waits("dag@vill.example", course);
        var date = kept(3);
        run(() -> scheduling.list(date, true, by));
        assertThat(told("dag@vill.example")).as("listed and shut").isZero();
        var listed = in(() -> instances.find(date.id())).orElseThrow();
        run(() -> opener.open(listed, null, by));
        assertThat(told("dag@vill.example")).isEqualTo(1);
    }

    private CourseInstance kept(int capacity) {
        return cast.kept(goteborg, LocalDate.of(2027, 2, 1).plusDays(days++), capacity);
    }

    private void waits(String email, String slug) {
        var form = visitor.get("/goteborg/courses/interest").expect(200);
        var typed = Map.of("email", email, "course", slug);
        visitor.submit(form, "/courses/interest", typed).expect(303);
    }

    /** How often she was told of a date; the mail that takes down her wish is no telling. */
    private long told(String email) {
        return inbox.of(goteborg, email).stream()
                .filter(letter -> letter.text().contains("/courses/grund-"))
                .count();
    }

    private Viewer visitor() {
        return SeatCast.visitor(goteborg);
    }

    private void run(Runnable verb) {
        work.in(goteborg.id(), verb);
    }

    private <T> T in(Supplier<T> verb) {
        return work.in(goteborg.id(), verb);
    }
}
