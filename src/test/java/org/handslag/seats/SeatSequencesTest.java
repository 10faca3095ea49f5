package org.handslag.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeTry;
import org.handslag.audit.SeatAudit;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.course.Scheduling;
import org.handslag.handing.Handing;
import org.handslag.scope.Operator;
import org.handslag.scope.Refusal;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.SeatMoves.Step;
import org.handslag.seats.SeatMoves.Verb;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Repetitions;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestContextManager;

/** Whatever is done to an instance, in whatever order, its seats stay true. */
@ServerTest
class SeatSequencesTest {
    private static final int VERBS = 200;

    @Autowired Cast cast;
    @Autowired CourseCast courses;
    @Autowired Seats seats;
    @Autowired Offers offers;
    @Autowired Rebooking rebooking;
    @Autowired Deadlines deadlines;
    @Autowired Approvals approvals;
    @Autowired SeatAudit audit;
    @Autowired Registrations registrations;
    @Autowired Pools pools;
    @Autowired Scheduling scheduling;
    @Autowired CourseInstances instances;
    @Autowired UnitOfWork work;
    @Autowired TestClock clock;

    private final Map<Verb, Integer> worked = new EnumMap<>(Verb.class);

    @BeforeTry
    void connect() throws Exception {
        if (seats == null) {
            new TestContextManager(getClass()).prepareTestInstance(this);
        }
    }

    @Provide
    Arbitrary<List<List<Step>>> sequences() {
        var verbs =
                Arrays.stream(Verb.values())
                        .flatMap(verb -> Collections.nCopies(verb.often, verb).stream())
                        .toList();
        return Combinators.combine(Arbitraries.of(verbs), Arbitraries.integers().between(0, 40))
                .as(Step::new)
                .list()
                .ofSize(VERBS)
                .list()
                .ofSize(Repetitions.races());
    }

    @Property(tries = 1, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void keepsEveryInvariant(@ForAll("sequences") List<List<Step>> sequences) {
        sequences.forEach(this::play);
        if (Repetitions.isLong()) {
            assertThat(worked).as("verbs that came to something").containsKeys(Verb.values());
        }
    }

    private void play(List<Step> steps) {
        clock.reset();
        var operator = cast.goteborg();
        var moves = in(operator, () -> new SeatMoves(operator, verbs()));
        for (var step : steps) {
            in(operator, () -> tried(moves, step));
            assertThat(in(operator, audit::findings)).as("after %s", step).isEmpty();
            in(operator, () -> moves.instances().stream().map(i -> keepsOrder(i, step)).toList());
        }
    }

    /** Nobody waits with a free seat that could be hers, unless a coordinator hands it out. */
    private Pool keepsOrder(CourseInstance instance, Step step) {
        var pool = pools.find(instance.id()).orElseThrow();
        if (clock.instant().isBefore(instance.starts().minus(Handing.CUT_OFF))) {
            var left = new Queue(registrations.queue(instance.id())).next(pool.free());
            assertThat(left).as("waiting in vain after %s", step).isEmpty();
        }
        return pool;
    }

    private boolean tried(SeatMoves moves, Step step) {
        try {
            work.apart(() -> moves.make(step));
            worked.merge(step.verb(), 1, Integer::sum);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private SeatMoves.Verbs verbs() {
        return new SeatMoves.Verbs(
                seats,
                offers,
                rebooking,
                deadlines,
                approvals,
                registrations,
                scheduling,
                instances,
                courses,
                clock);
    }

    private <T> T in(Operator operator, Supplier<T> verb) {
        return work.in(operator.id(), verb);
    }
}
