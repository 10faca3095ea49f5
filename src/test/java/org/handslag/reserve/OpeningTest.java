package org.handslag.reserve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.handslag.support.ReserveCast.invited;
import static org.handslag.support.SeatCast.alone;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handslag.audit.SeatAudit;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.scope.Operator;
import org.handslag.scope.Refusal;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.handslag.seats.Outcome;
import org.handslag.seats.RegistrationId;
import org.handslag.seats.RegistrationState;
import org.handslag.seats.SeatRequest;
import org.handslag.seats.Seats;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Crowd;
import org.handslag.support.Repetitions;
import org.handslag.support.ReserveCast;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Seats that are kept and unused are opened to everyone, on the moment and once. */
@ServerTest
class OpeningTest {
    private static final AtomicInteger DAYS = new AtomicInteger();

    private final Operator goteborg;
    private final ReserveCast cast;
    private final Seats seats;
    private final Opener opener;
    private final OpeningTask task;
    private final Openings openings;
    private final CourseInstances instances;
    private final SeatAudit audit;
    private final UnitOfWork work;
    private final TestClock clock;
    private final Viewer by;

    OpeningTest(
            Cast operators,
            ReserveCast cast,
            Seats seats,
            Opener opener,
            OpeningTask task,
            Openings openings,
            CourseInstances instances,
            SeatAudit audit,
            UnitOfWork work,
            TestClock clock) {
        this.goteborg = operators.goteborg();
        this.cast = cast;
        this.seats = seats;
        this.opener = opener;
        this.task = task;
        this.openings = openings;
        this.instances = instances;
        this.audit = audit;
        this.work = work;
        this.clock = clock;
        this.by = CourseCast.coordinator(goteborg);
    }

    static Stream<Integer> rounds() {
        return IntStream.rangeClosed(1, Repetitions.races()).boxed();
    }

    @AfterEach
    void keepsEveryInvariant() {
        clock.reset();
        assertThat(in(audit::findings)).isEmpty();
    }

    @Test
    void givesAKeptSeatToWhoeverHasTheLinkAlone() {
        var date = kept(2);
        assertThat(register(alone(date, "Ute Frånsson"))).isInstanceOf(Outcome.NotOpen.class);
        assertThat(state(invited(alone(date, "Inga Bjuden"))))
                .isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void opensOnTheMomentAndNotBefore() {
        var date = kept(4);
        register(invited(alone(date, "Anna Egen")));
        var at = clock.instant().plus(Duration.ofDays(5));
        in(() -> opener.plan(date, at, 2, by));
        clock.set(at.minusSeconds(1));
        task.keep();
        assertThat(now(date).size().isShut()).isTrue();
        clock.set(at);
        task.keep();
        assertThat(now(date).listed()).isTrue();
        assertThat(now(date).size().open()).isEqualTo(2);
        assertThat(state(alone(date, "Ett Öppet"))).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(state(alone(date, "Två Öppet"))).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(state(alone(date, "Tre Öppet"))).isEqualTo(RegistrationState.WAITING);
        assertThat(state(invited(alone(date, "Bo Egen")))).isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void opensAllThatAreUnusedThenAndOnlyOnce() {
        var date = kept(5);
        register(invited(alone(date, "Cia Egen")));
        register(invited(alone(date, "Dan Egen")));
        var at = clock.instant().plus(Duration.ofDays(5));
        var planned = in(() -> opener.plan(date, at, null, by));
        clock.set(at);
        task.keep();
        run(() -> opener.keep(planned, by));
        assertThat(now(date).size().open()).isEqualTo(3);
        assertThat(in(() -> openings.of(date.id())))
                .singleElement()
                .satisfies(done -> assertThat(done.opened()).isEqualTo(3));
    }

    @Test
    void givesAFreedOpenSeatToThoseWhoWaitAndAKeptOneToNobodyElse() {
        var date = kept(2);
        var hers = registration(invited(alone(date, "Eva Egen")));
        run(() -> opener.open(date, 1, by));
        var open = registration(alone(date, "Först Öppen"));
        var waits = registration(alone(date, "Sist Öppen"));
        in(() -> seats.withdraw(hers, false, by));
        assertThat(state(waits)).isEqualTo(RegistrationState.WAITING);
        in(() -> seats.withdraw(open, false, by));
        assertThat(state(waits)).isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void isTakenBack() {
        var date = kept(3);
        var at = clock.instant().plus(Duration.ofDays(5));
        in(() -> opener.plan(date, at, null, by));
        run(() -> opener.drop(date, by));
        clock.set(at);
        task.keep();
        assertThat(now(date).size().isShut()).isTrue();
        assertThat(in(() -> openings.of(date.id()))).isEmpty();
    }

    @Test
    void isRefusedForATimeThatHasBeenOrComesTooLate() {
        var date = kept(3);
        assertThatThrownBy(() -> in(() -> opener.plan(date, clock.instant(), null, by)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> in(() -> opener.plan(date, date.starts(), null, by)))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void neverGivesMoreThanThereAreWhileManyComeInAtTheMoment(int round) {
        var date = kept(10);
        var at = clock.instant().plus(Duration.ofDays(5));
        in(() -> opener.plan(date, at, 4, by));
        clock.set(at);
        var acts = new ArrayList<Callable<Boolean>>();
        acts.add(() -> quietly(task::keep));
        acts.add(() -> quietly(task::keep));
        for (int i = 0; i < 10; i++) {
            var name = "I stunden " + i;
            acts.add(() -> register(alone(date, name)) != null);
            acts.add(() -> register(invited(alone(date, "Egen " + name))) != null);
        }
        try (var crowd = new Crowd(0, "sv")) {
            crowd.atOnce(acts);
        }
        IntStream.range(0, 6).forEach(i -> register(alone(date, "Efter stunden " + i)));
        var pool = in(() -> seats.pool(date.id()));
        assertThat(pool.confirmed()).isEqualTo(10);
        assertThat(in(() -> openings.of(date.id())).getFirst().opened()).isBetween(0, 4);
        assertThat(now(date).size().open())
                .isEqualTo(in(() -> openings.of(date.id())).getFirst().opened());
    }

    private static boolean quietly(Runnable act) {
        act.run();
        return true;
    }

    private CourseInstance kept(int capacity) {
        var day = LocalDate.of(2027, 1, 11).plusDays(DAYS.getAndIncrement());
        return cast.kept(goteborg, day, capacity);
    }

    private CourseInstance now(CourseInstance date) {
        return in(() -> instances.find(date.id())).orElseThrow();
    }

    private Outcome register(SeatRequest wish) {
        return in(() -> seats.register(wish, SeatCast.visitor(goteborg)));
    }

    private RegistrationId registration(SeatRequest wish) {
        var booked = (Outcome.Booked) register(wish);
        return in(() -> seats.of(booked.booking())).getFirst().id();
    }

    private RegistrationState state(SeatRequest wish) {
        return state(registration(wish));
    }

    private RegistrationState state(RegistrationId id) {
        return in(() -> seats.find(id)).orElseThrow().state();
    }

    private void run(Runnable verb) {
        work.in(goteborg.id(), verb);
    }

    private <T> T in(Supplier<T> verb) {
        return work.in(goteborg.id(), verb);
    }
}
