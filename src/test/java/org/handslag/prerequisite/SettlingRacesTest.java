package org.handslag.prerequisite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.support.SeatCast.address;
import static org.handslag.support.SeatCast.alone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Refusal;
import org.handslag.seats.Outcome;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationState;
import org.handslag.seats.Seated;
import org.handslag.seats.Seats;
import org.handslag.support.Inbox;
import org.handslag.support.Repetitions;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Two dates at once: what one decides, the other must not forget. On real threads. */
@ServerTest
class SettlingRacesTest {
    @Autowired LearningPlay play;
    @Autowired Seats seats;
    @Autowired Seated seated;
    @Autowired Inbox inbox;
    @Autowired TestClock clock;

    static Stream<Integer> rounds() {
        return IntStream.rangeClosed(1, Repetitions.races()).boxed();
    }

    @AfterEach
    void keepsEveryInvariant() {
        assertThat(play.findings()).isEmpty();
        clock.reset();
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void leavesNoSeatOnACourseThatIsCalledOffInTheSameMoment(int round) {
        var basic = play.basicDate();
        var date = play.inDepthDate(20);
        var earlier = new ArrayList<Registration>();
        IntStream.range(0, 10)
                .forEach(i -> earlier.add(play.registered(basic, "Vid " + round + "-" + i)));
        var verbs = new ArrayList<Callable<?>>();
        for (var one : earlier) {
            var name = one.typed().name();
            verbs.add(() -> orRefused(date, name));
            verbs.add(() -> play.in(() -> seats.withdraw(one.id(), false, play.visitor())));
        }
        atOnce(verbs);
        play.looksAgain();
        assertThat(play.in(() -> seated.active(date.id()))).isEmpty();
        assertThat(play.in(() -> seats.pool(date.id())).taken()).isZero();
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void tellsOnceHoweverManyLookAtOnce(int round) {
        var basic = play.date(play.basic(), LocalDate.of(2026, 12, 2), 5);
        var date = play.inDepthDate(5);
        var name = "Samtidig " + round;
        var earlier = play.registered(basic, name);
        var one = play.registered(date, name);
        clock.set(basic.ends());
        play.trained(name, play.basic(), LocalDate.of(2026, 12, 2));
        atOnce(
                List.of(
                        () -> look(earlier),
                        () -> look(earlier),
                        () -> look(earlier),
                        () -> look(earlier)));
        assertThat(play.state(one)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(inbox.of(play.goteborg(), address(name).address()))
                .extracting(Inbox.Letter::topic)
                .containsOnlyOnce("seat.condition-met");
    }

    private @Nullable Outcome orRefused(CourseInstance date, String name) {
        try {
            return play.register(alone(date, name), play.coordinator());
        } catch (Refusal changedMeanwhile) {
            return null;
        }
    }

    private Registration look(Registration earlier) {
        play.looksAgain();
        return earlier;
    }

    private static void atOnce(List<? extends Callable<?>> verbs) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = verbs.stream().<Future<?>>map(threads::submit).toList();
            for (var one : running) {
                one.get();
            }
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
