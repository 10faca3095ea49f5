package org.handslag.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.support.SeatCast.alone;
import static org.handslag.support.SeatCast.group;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handslag.audit.SeatAudit;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Operator;
import org.handslag.scope.Refusal;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.handslag.seats.SeatRequest.WhenFull;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Repetitions;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Many at once for few seats, on real threads and a real PostgreSQL. The same through the pages:
 * {@code signup/RegisterRacesTest}.
 */
@ServerTest
class SeatRacesTest {
    private static final AtomicInteger DAYS = new AtomicInteger();

    private final Operator goteborg;
    private final CourseCast courses;
    private final Seats seats;
    private final Offers offers;
    private final SeatAudit audit;
    private final Registrations registrations;
    private final Pools pools;
    private final UnitOfWork work;
    private final TestClock clock;
    private final Viewer visitor;

    SeatRacesTest(
            Cast cast,
            CourseCast courses,
            Seats seats,
            Offers offers,
            SeatAudit audit,
            Registrations registrations,
            Pools pools,
            UnitOfWork work,
            TestClock clock) {
        this.goteborg = cast.goteborg();
        this.courses = courses;
        this.seats = seats;
        this.offers = offers;
        this.audit = audit;
        this.registrations = registrations;
        this.pools = pools;
        this.work = work;
        this.clock = clock;
        this.visitor = SeatCast.visitor(goteborg);
    }

    static Stream<Integer> rounds() {
        return IntStream.rangeClosed(1, Repetitions.races()).boxed();
    }

    @AfterEach
    void keepsEveryInvariant() {
        clock.reset();
        assertThat(in(audit::findings)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void givesOneSeatToOneOfSixty(int round) {
        fills(1, 60);
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void givesThirtyTwoSeatsToThirtyTwoOfOneHundredAndFifty(int round) {
        fills(32, 150);
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void givesACancelledSeatToTheHeadOfTheQueueNeverToANewcomer(int round) {
        var instance = courses.published(goteborg, nextDay(), 1);
        var first = registered(instance, "Amal Haddad");
        var head = registered(instance, "Bo Ek");
        atOnce(
                List.of(
                        () -> in(() -> seats.withdraw(first.id(), false, visitor)),
                        () -> register(alone(instance, "Ny Kommande"))));
        assertThat(state(head)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(pool(instance)).extracting(Pool::confirmed, Pool::waiting).containsExactly(1, 1);
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void letsAnOfferBeTakenOrLapseButNeverBoth(int round) {
        var instance = courses.published(goteborg, nextDay(), 1);
        var first = registered(instance, "Amal Haddad");
        var offered = registered(instance, "Bo Ek");
        var next = registered(instance, "Cilla Berg");
        clock.set(instance.starts().minus(Duration.ofDays(5)));
        in(() -> seats.withdraw(first.id(), false, visitor));
        clock.set(reread(offered).offeredUntil());
        atOnce(
                List.of(
                        () -> orRefused(() -> in(() -> offers.accept(offered.id(), visitor))),
                        () -> in(() -> offers.lapse(offered.id(), visitor)),
                        () -> in(() -> offers.lapse(offered.id(), visitor))));
        assertThat(state(offered)).isEqualTo(RegistrationState.LAPSED);
        assertThat(state(next)).isEqualTo(RegistrationState.OFFERED);
        assertThat(pool(instance).taken()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void takesAllOrNothingForAGroupWhileSinglesComeIn(int round) {
        var instance = courses.published(goteborg, nextDay(), 32);
        IntStream.range(0, 29).forEach(i -> registered(instance, "Tidig " + i));
        var wishes = new ArrayList<Callable<Outcome>>();
        wishes.add(
                () ->
                        register(
                                group(
                                        instance,
                                        "Gun Holm",
                                        WhenFull.ASK,
                                        "A Ek",
                                        "B Ek",
                                        "C Ek",
                                        "D Ek",
                                        "E Ek")));
        IntStream.range(0, 6)
                .forEach(i -> wishes.add(() -> register(alone(instance, "Samtidig " + i))));
        var group = atOnce(wishes).getFirst();
        assertThat(group).isInstanceOf(Outcome.TooFew.class);
        assertThat(pool(instance))
                .extracting(Pool::confirmed, Pool::waiting)
                .containsExactly(32, 3);
    }

    private void fills(int capacity, int people) {
        var instance = courses.published(goteborg, nextDay(), capacity);
        var outcomes =
                atOnce(
                        IntStream.range(0, people)
                                .<Callable<Outcome>>mapToObj(
                                        i -> () -> register(alone(instance, "Sökande " + i)))
                                .toList());
        assertThat(outcomes).hasSize(people).allMatch(o -> o instanceof Outcome.Booked);
        assertThat(pool(instance))
                .extracting(Pool::confirmed, Pool::waiting)
                .containsExactly(capacity, people - capacity);
        var inOrder = in(() -> registrations.active(instance.id()));
        assertThat(
                        inOrder.stream()
                                .map(Registration::state)
                                .limit(capacity)
                                .collect(Collectors.toSet()))
                .as("whoever drew the first numbers has the seats")
                .containsExactly(RegistrationState.CONFIRMED);
    }

    private <T> List<T> atOnce(List<? extends Callable<? extends T>> verbs) {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<T>>();
            for (var verb : verbs) {
                running.add(
                        threads.submit(
                                () -> {
                                    start.await();
                                    return verb.call();
                                }));
            }
            start.countDown();
            var results = new ArrayList<T>();
            for (var result : running) {
                results.add(result.get());
            }
            return results;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Object orRefused(Supplier<?> verb) {
        try {
            return verb.get();
        } catch (Refusal refusal) {
            return refusal.key();
        }
    }

    /** No two rounds share an instance. */
    private static LocalDate nextDay() {
        return LocalDate.of(2027, 1, 11).plusWeeks(DAYS.getAndIncrement());
    }

    private Registration registered(CourseInstance instance, String name) {
        var booked = (Outcome.Booked) register(alone(instance, name));
        return in(() -> registrations.ofBooking(booked.booking())).getFirst();
    }

    private Outcome register(SeatRequest request) {
        return in(() -> seats.register(request, visitor));
    }

    private RegistrationState state(Registration registration) {
        return reread(registration).state();
    }

    private Registration reread(Registration registration) {
        return in(() -> registrations.find(registration.id())).orElseThrow();
    }

    private Pool pool(CourseInstance instance) {
        return in(() -> pools.find(instance.id())).orElseThrow();
    }

    private <T> T in(Supplier<T> verb) {
        return work.in(goteborg.id(), verb);
    }
}
