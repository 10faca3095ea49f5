package org.handslag.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeTry;
import org.handslag.audit.SeatAudit;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.course.Scheduling;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestContextManager;

/** Whatever is done to an instance, in whatever order, its seats stay true. */
@ServerTest
class SeatSequencesTest {
    private static final int VERBS = 200;
    private static final AtomicInteger DAYS = new AtomicInteger();

    @Autowired Cast cast;
    @Autowired CourseCast courses;
    @Autowired Seats seats;
    @Autowired Offers offers;
    @Autowired SeatAudit audit;
    @Autowired Registrations registrations;
    @Autowired Pools pools;
    @Autowired Scheduling scheduling;
    @Autowired CourseInstances instances;
    @Autowired UnitOfWork work;
    @Autowired TestClock clock;

    /** One thing that someone does, to one of the people or registrations there are. */
    record Step(Verb verb, int who) {}

    enum Verb {
        REGISTER,
        REGISTER_GROUP,
        REGISTER_TOGETHER,
        WITHDRAW,
        UNDO,
        ACCEPT,
        DECLINE,
        LAPSE,
        PROMOTE,
        GIVE,
        OVERBOOK,
        SHRINK,
        GROW,
        WAIT_A_DAY
    }

    @BeforeTry
    void connect() throws Exception {
        if (seats == null) {
            new TestContextManager(getClass()).prepareTestInstance(this);
        }
        clock.reset();
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(Verb.class), Arbitraries.integers().between(0, 40))
                .as(Step::new)
                .list()
                .ofSize(VERBS);
    }

    @Property(tries = 2, shrinking = ShrinkingMode.OFF)
    void keepsEveryInvariant(@ForAll("steps") List<Step> first) {
        for (int round = 0; round < Repetitions.races() / 2; round++) {
            play(first);
        }
    }

    private void play(List<Step> steps) {
        var operator = cast.goteborg();
        var day = LocalDate.of(2026, 12, 14).plusDays(DAYS.getAndIncrement() % 5);
        var instance = courses.published(operator, day, 4);
        for (var step : steps) {
            in(operator, () -> tried(operator, instance, step));
            var pool = in(operator, () -> pools.find(instance.id()).orElseThrow());
            assertThat(pool.taken()).isLessThanOrEqualTo(pool.capacity() + pool.overbooked());
        }
        assertThat(in(operator, audit::findings)).isEmpty();
        assertThat(in(operator, () -> inOrder(instance))).isTrue();
    }

    /**
     * Nobody waits with a free seat that could be hers, unless it is the coordinator's to hand out.
     */
    private boolean inOrder(CourseInstance instance) {
        var pool = pools.find(instance.id()).orElseThrow();
        var lastDay = !clock.instant().isBefore(instance.starts().minus(Handing.CUT_OFF));
        return lastDay || new Queue(registrations.queue(instance.id())).next(pool.free()).isEmpty();
    }

    private boolean tried(Operator operator, CourseInstance instance, Step step) {
        try {
            return work.apart(() -> done(operator, instance, step));
        } catch (Refusal refused) {
            return false;
        }
    }

    private boolean done(Operator operator, CourseInstance instance, Step step) {
        var visitor = SeatCast.visitor(operator);
        var coordinator = CourseCast.coordinator(operator);
        var name = "Person " + step.who();
        switch (step.verb()) {
            case REGISTER -> seats.register(SeatCast.alone(instance, name), visitor);
            case REGISTER_GROUP ->
                    seats.register(
                            SeatCast.group(instance, name, WhenFull.SOME, name, name + " B", ""),
                            visitor);
            case REGISTER_TOGETHER ->
                    seats.register(
                            SeatCast.group(instance, name, WhenFull.TOGETHER, name, name + " C"),
                            visitor);
            case WAIT_A_DAY -> clock.forward(Duration.ofHours(6));
            case SHRINK -> resize(operator, instance, -1);
            case GROW -> resize(operator, instance, 1);
            default -> toOne(instance, step, visitor, coordinator);
        }
        return true;
    }

    private void toOne(CourseInstance instance, Step step, Viewer visitor, Viewer coordinator) {
        var all = registrations.all(instance.id());
        if (all.isEmpty()) {
            return;
        }
        var id = all.get(step.who() % all.size()).id();
        switch (step.verb()) {
            case WITHDRAW -> seats.withdraw(id, false, visitor);
            case UNDO -> seats.undo(id, visitor);
            case ACCEPT -> offers.accept(id, visitor);
            case DECLINE -> offers.decline(id, visitor);
            case LAPSE -> offers.lapse(id, visitor);
            case PROMOTE -> offers.promoteByHand(id, "Tried", coordinator);
            case GIVE -> seats.give(id, SeatCast.seat("Ny " + step.who()), visitor);
            case OVERBOOK -> offers.overbook(id, "Tried", coordinator);
            default -> throw new IllegalStateException();
        }
    }

    private void resize(Operator operator, CourseInstance instance, int by) {
        var now = instances.find(instance.id()).orElseThrow();
        var capacity = Math.max(1, now.size().capacity() + by);
        scheduling.resize(
                now, new CourseInstance.Size(capacity, 0), CourseCast.coordinator(operator));
    }

    private <T> T in(Operator operator, Supplier<T> verb) {
        return work.in(operator.id(), verb);
    }
}
