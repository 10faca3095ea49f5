package org.handslag.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.handslag.support.SeatCast.alone;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.handslag.audit.SeatAudit;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.course.Scheduling;
import org.handslag.scope.Operator;
import org.handslag.scope.Refusal;
import org.handslag.scope.Texts;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One person, two dates of a course. */
@ServerTest
class RebookingTest {
    private static final AtomicInteger WEEKS = new AtomicInteger();

    @Autowired Cast cast;
    @Autowired CourseCast courses;
    @Autowired CourseInstances instances;
    @Autowired Scheduling scheduling;
    @Autowired Seats seats;
    @Autowired Rebooking rebooking;
    @Autowired SeatAudit audit;
    @Autowired UnitOfWork work;
    @Autowired Inbox inbox;

    @AfterEach
    void keepsEveryInvariant() {
        assertThat(in(audit::findings)).isEmpty();
    }

    @Test
    void comesFirstAtOneOtherDateOnly() {
        var own = date(1);
        var amal = registered(own, "Amal Haddad");
        var one = full("Bo Ek", "Cilla Berg");
        var two = full("Dan Lo", "Eva Ny");
        callOff(own);
        assertThat(there(take(amal, one)).queue().rank()).isEqualTo(1);
        assertThatThrownBy(() -> take(amal, two))
                .isInstanceOf(Refusal.class)
                .hasMessage("seats.refused.elsewhere");
        assertThat(in(() -> seats.pool(two.id())).waiting()).isEqualTo(1);
    }

    @Test
    void getsTheSameForThePressThatComesTwice() {
        var own = date(1);
        var amal = registered(own, "Fia Haddad");
        var other = date(3);
        callOff(own);
        assertThat(take(amal, other)).isEqualTo(take(amal, other));
        assertThat(in(() -> seats.pool(other.id())).confirmed()).isEqualTo(1);
    }

    @RepeatedTest(5)
    void holdsOnceForTwoRequestsInTheSameMoment() throws Exception {
        var own = date(1);
        var amal = registered(own, "Amal Haddad " + WEEKS);
        var others = List.of(date(2), date(2), date(2), date(2));
        callOff(own);
        int taken = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries =
                    others.stream()
                            .map(other -> threads.submit(() -> tried(() -> take(amal, other))))
                            .toList();
            for (Future<Boolean> one : tries) {
                taken += one.get() ? 1 : 0;
            }
        }
        assertThat(taken).isEqualTo(1);
        assertThat(others.stream().mapToInt(other -> in(() -> seats.pool(other.id())).taken()))
                .containsExactlyInAnyOrder(1, 0, 0, 0);
    }

    @Test
    void leavesTheSeatToTheNextWhenSheTakesAFreeOneElsewhere() {
        var own = date(1);
        var gia = registered(own, "Gia Lund");
        var next = registered(own, "Hed Rosen");
        var now = there(in(() -> rebooking.take(gia.id(), date(1).id(), false, visitor())));
        assertThat(now.state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(now(gia).state()).isEqualTo(RegistrationState.WITHDRAWN);
        assertThat(now(next).state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThatThrownBy(() -> in(() -> seats.undo(gia.id(), visitor())))
                .hasMessage("seats.refused.no-undo");
    }

    @Test
    void keepsWhatSheHasWhenTheLastSeatIsGone() {
        var own = date(1);
        var ida = registered(own, "Ida Moe");
        var other = full("Jon Ny");
        assertThat(in(() -> rebooking.take(ida.id(), other.id(), false, visitor())))
                .isEqualTo(new Outcome.TooFew(0, 1));
        assertThat(now(ida)).isEqualTo(ida);
    }

    @Test
    void standsBeforeOthersWhereSheAlreadyWaits() {
        var own = date(1);
        var other = full("Kim Ou", "Liv Pa");
        var max = registered(own, "Max Qvist");
        var waiting = registered(other, "Max Qvist");
        assertThat(in(() -> seats.number(waiting))).isEqualTo(2);
        callOff(own);
        take(max, other);
        assertThat(in(() -> seats.number(now(waiting)))).isEqualTo(1);
    }

    @Test
    void tellsHerOnceWithTheCalendarFilesOfBothDates() {
        var nora = registered(date(1), "Nora Rask");
        var address = nora.typed().email();
        var before = inbox.of(goteborg(), address).size();
        take(nora, date(1));
        var letters = inbox.of(goteborg(), address);
        assertThat(letters).hasSize(before + 1);
        assertThat(letters.getLast().topic()).isEqualTo("seat.rebooked");
        assertThat(letters.getLast().files())
                .satisfiesExactlyInAnyOrder(
                        type -> assertThat(type).contains("method=REQUEST"),
                        type -> assertThat(type).contains("method=CANCEL"));
    }

    private boolean tried(Supplier<Outcome> verb) {
        try {
            return verb.get() instanceof Outcome.Booked;
        } catch (Refusal refused) {
            return false;
        }
    }

    private Outcome take(Registration from, CourseInstance to) {
        return in(() -> rebooking.take(from.id(), to.id(), true, visitor()));
    }

    private Registration there(Outcome outcome) {
        return in(() -> seats.of(((Outcome.Booked) outcome).booking())).getFirst();
    }

    private CourseInstance full(String... names) {
        var other = date(1);
        Stream.of(names).forEach(name -> registered(other, name));
        return other;
    }

    private CourseInstance date(int capacity) {
        var day = LocalDate.of(2027, 1, 11).plusDays(WEEKS.incrementAndGet());
        return courses.published(goteborg(), day, capacity);
    }

    private void callOff(CourseInstance own) {
        var now = in(() -> instances.find(own.id())).orElseThrow();
        var by = CourseCast.coordinator(goteborg());
        in(() -> scheduling.cancel(now, Texts.none(), by));
    }

    private Registration registered(CourseInstance instance, String name) {
        return there(in(() -> seats.register(alone(instance, name), visitor())));
    }

    private Registration now(Registration registration) {
        return in(() -> seats.find(registration.id())).orElseThrow();
    }

    private Operator goteborg() {
        return cast.goteborg();
    }

    private Viewer visitor() {
        return SeatCast.visitor(goteborg());
    }

    private <T> T in(Supplier<T> verb) {
        return work.in(goteborg().id(), verb);
    }
}
