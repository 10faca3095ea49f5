package org.handslag.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.handslag.support.SeatCast.alone;
import static org.handslag.support.SeatCast.group;
import static org.handslag.support.SeatCast.seat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.handslag.audit.SeatAudit;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.course.InstanceSize;
import org.handslag.course.Scheduling;
import org.handslag.course.Whereabouts;
import org.handslag.scope.Operator;
import org.handslag.scope.Refusal;
import org.handslag.scope.Texts;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.handslag.seats.SeatRequest.WhenFull;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServerTest
class SeatsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    private final Operator goteborg;
    private final CourseCast courses;
    private final Seats seats;
    private final Offers offers;
    private final Rebooking rebooking;
    private final SeatAudit audit;
    private final Registrations registrations;
    private final Pools pools;
    private final Scheduling scheduling;
    private final CourseInstances instances;
    private final UnitOfWork work;
    private final TestClock clock;
    private final Viewer visitor;
    private final Viewer coordinator;

    SeatsTest(
            Cast cast,
            CourseCast courses,
            Seats seats,
            Offers offers,
            Rebooking rebooking,
            SeatAudit audit,
            Registrations registrations,
            Pools pools,
            Scheduling scheduling,
            CourseInstances instances,
            UnitOfWork work,
            TestClock clock) {
        this.goteborg = cast.goteborg();
        this.courses = courses;
        this.seats = seats;
        this.offers = offers;
        this.rebooking = rebooking;
        this.audit = audit;
        this.registrations = registrations;
        this.pools = pools;
        this.scheduling = scheduling;
        this.instances = instances;
        this.work = work;
        this.clock = clock;
        this.visitor = SeatCast.visitor(goteborg);
        this.coordinator = CourseCast.coordinator(goteborg);
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @AfterEach
    void keepsEveryInvariant() {
        assertThat(in(audit::findings)).isEmpty();
    }

    @Test
    void confirmsWhileThereAreSeats() {
        var instance = courses.published(goteborg, DAY, 2);
        assertThat(registered(instance, "Amal Haddad").state())
                .isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void tellsThePlaceInTheQueueBeforeAnythingIsWritten() {
        var instance = full("Amal Haddad");
        registered(instance, "Bo Ek");
        var outcome = register(alone(instance.id(), "Cilla Berg", WhenFull.ASK));
        assertThat(outcome).isEqualTo(new Outcome.TooFew(0, 2));
        assertThat(pool(instance).waiting()).isEqualTo(1);
    }

    @Test
    void answersTheSameSubmissionWithTheSameBooking() {
        var instance = courses.published(goteborg, DAY, 5);
        var twice = alone(instance, "Dan Dahl");
        assertThat(register(twice)).isEqualTo(register(twice));
        assertThat(pool(instance).confirmed()).isEqualTo(1);
    }

    @Test
    void answersTheSameAddressInOtherCaseWithTheSameBooking() {
        var instance = courses.published(goteborg, DAY, 5);
        var first = register(alone(instance, "Eva Frost"));
        var again = register(alone(instance, "EVA FROST"));
        assertThat(again).isEqualTo(first);
        assertThat(pool(instance).confirmed()).isEqualTo(1);
    }

    @Test
    void givesAFreedSeatToTheHeadOfTheQueueAtOnce() {
        var instance = courses.published(goteborg, DAY, 1);
        var amal = registered(instance, "Amal Haddad");
        var bo = registered(instance, "Bo Ek");
        var cilla = registered(instance, "Cilla Berg");
        withdraw(amal);
        assertThat(state(bo)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(state(cilla)).isEqualTo(RegistrationState.WAITING);
    }

    @Test
    void offersAFreedSeatWhenTheDayIsNear() {
        var instance = courses.published(goteborg, DAY, 1);
        var amal = registered(instance, "Amal Haddad");
        var bo = registered(instance, "Bo Ek");
        clock.set(instance.starts().minus(Duration.ofDays(5)));
        withdraw(amal);
        assertThat(state(bo)).isEqualTo(RegistrationState.OFFERED);
        assertThat(in(() -> offers.accept(bo.id(), visitor)).state())
                .isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void passesAnOfferOnWhenItsTimeIsOver() {
        var instance = courses.published(goteborg, DAY, 1);
        var amal = registered(instance, "Amal Haddad");
        var bo = registered(instance, "Bo Ek");
        var cilla = registered(instance, "Cilla Berg");
        clock.set(instance.starts().minus(Duration.ofDays(6)));
        withdraw(amal);
        clock.forward(Duration.ofHours(25));
        assertThatThrownBy(() -> in(() -> offers.accept(bo.id(), visitor)))
                .isInstanceOf(Refusal.class);
        in(() -> offers.lapse(bo.id(), visitor));
        assertThat(state(bo)).isEqualTo(RegistrationState.LAPSED);
        assertThat(state(cilla)).isEqualTo(RegistrationState.OFFERED);
    }

    @Test
    void movesNobodyByMachineTheLastDay() {
        var instance = courses.published(goteborg, DAY, 1);
        var amal = registered(instance, "Amal Haddad");
        var bo = registered(instance, "Bo Ek");
        clock.set(instance.starts().minus(Duration.ofHours(20)));
        withdraw(amal);
        assertThat(state(bo)).isEqualTo(RegistrationState.WAITING);
        assertThat(in(() -> offers.promoteByHand(bo.id(), "", coordinator)).state())
                .isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void letsNobodyPastTheQueueTheLastDay() {
        var instance = courses.published(goteborg, DAY, 1);
        var amal = registered(instance, "Amal Haddad");
        registered(instance, "Bo Ek");
        clock.set(instance.starts().minus(Duration.ofHours(20)));
        withdraw(amal);
        var cilla = at(() -> seats.register(alone(instance, "Cilla Berg"), coordinator));
        assertThat(cilla.state()).isEqualTo(RegistrationState.WAITING);
    }

    @Test
    void doesNotOfferAgainToWhoeverCalledOff() {
        var instance = courses.published(goteborg, DAY, 1);
        var amal = registered(instance, "Amal Haddad");
        var bo = registered(instance, "Bo Ek");
        withdraw(amal);
        withdraw(bo);
        assertThat(state(amal)).isEqualTo(RegistrationState.WITHDRAWN);
        assertThat(state(bo)).isEqualTo(RegistrationState.WITHDRAWN);
        assertThat(pool(instance).free()).isEqualTo(1);
    }

    @Test
    void undoesAWithdrawalWhileTheSeatIsFree() {
        var instance = courses.published(goteborg, DAY, 1);
        var amal = registered(instance, "Amal Haddad");
        withdraw(amal);
        assertThat(in(() -> seats.undo(amal.id(), visitor)).state())
                .isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void undoesAWithdrawalToTheHeadOfTheQueueWhenTheSeatIsGone() {
        var instance = courses.published(goteborg, DAY, 1);
        var amal = registered(instance, "Amal Haddad");
        var bo = registered(instance, "Bo Ek");
        var cilla = registered(instance, "Cilla Berg");
        withdraw(amal);
        in(() -> seats.undo(amal.id(), visitor));
        withdraw(bo);
        assertThat(state(amal)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(state(cilla)).isEqualTo(RegistrationState.WAITING);
    }

    @Test
    void asksAGroupThatDoesNotFitAndTakesNothing() {
        var instance = courses.published(goteborg, DAY, 3);
        var five = group(instance, "Gun Holm", WhenFull.ASK, "A A", "B B", "C C", "D D", "E E");
        assertThat(register(five)).isEqualTo(new Outcome.TooFew(3, 1));
        assertThat(pool(instance).confirmed()).isZero();
    }

    @Test
    void takesWhatThereIsForAGroupThatSaysSo() {
        var instance = courses.published(goteborg, DAY, 3);
        register(group(instance, "Gun Holm", WhenFull.SOME, "A B", "B C", "C D", "D E", "E F"));
        assertThat(pool(instance)).extracting(Pool::confirmed, Pool::waiting).containsExactly(3, 2);
    }

    @Test
    void letsSinglesPastAGroupThatWaitsTogether() {
        var instance = courses.published(goteborg, DAY, 2);
        var amal = registered(instance, "Amal Haddad");
        register(group(instance, "Gun Holm", WhenFull.TOGETHER, "A C", "B D", "C E"));
        var bo = registered(instance, "Bo Ek");
        assertThat(bo.state()).isEqualTo(RegistrationState.CONFIRMED);
        withdraw(amal);
        assertThat(pool(instance).waiting()).isEqualTo(3);
    }

    @Test
    void holdsSeatsForAPinnedGroup() {
        var instance = courses.published(goteborg, DAY, 2);
        var amal = registered(instance, "Amal Haddad");
        var booked =
                (Outcome.Booked)
                        register(group(instance, "Gun Holm", WhenFull.TOGETHER, "A D", "B E"));
        in(
                () -> {
                    offers.pin(booked.booking(), true, coordinator);
                    return true;
                });
        assertThat(registered(instance, "Bo Ek").state()).isEqualTo(RegistrationState.WAITING);
        withdraw(amal);
        assertThat(pool(instance)).extracting(Pool::confirmed, Pool::waiting).containsExactly(2, 1);
    }

    @Test
    void givesANamelessSeatItsNameAndASeatToAnother() {
        var instance = courses.published(goteborg, DAY, 3);
        var booked =
                (Outcome.Booked) register(group(instance, "Gun Holm", WhenFull.ASK, "A F", ""));
        var nameless =
                in(() -> registrations.ofBooking(booked.booking())).stream()
                        .filter(Registration::isNameless)
                        .findFirst()
                        .orElseThrow();
        var named = in(() -> seats.give(nameless.id(), seat("Ivar Juhl"), visitor));
        assertThat(named.typed().name()).isEqualTo("Ivar Juhl");
        var swapped = in(() -> seats.give(nameless.id(), seat("Kim Lund"), visitor));
        assertThat(swapped.person()).isNotEqualTo(named.person());
        assertThat(swapped.sequence()).isGreaterThan(named.sequence());
    }

    @Test
    void refusesTheSeatToSomeoneWhoHasOne() {
        var instance = courses.published(goteborg, DAY, 3);
        var amal = registered(instance, "Amal Haddad");
        registered(instance, "Bo Ek");
        assertThatThrownBy(() -> in(() -> seats.give(amal.id(), seat("Bo Ek"), visitor)))
                .isInstanceOf(Refusal.class)
                .hasMessage("seats.refused.has-place");
    }

    @Test
    void letsOneInBeyondTheCapacityWithAReasonAndThenHandsOnNothing() {
        var instance = courses.published(goteborg, DAY, 1);
        var amal = registered(instance, "Amal Haddad");
        var bo = registered(instance, "Bo Ek");
        var cilla = registered(instance, "Cilla Berg");
        in(() -> offers.overbook(bo.id(), "Extra chair found", coordinator));
        assertThat(pool(instance))
                .extracting(Pool::confirmed, Pool::overbooked)
                .containsExactly(2, 1);
        withdraw(amal);
        assertThat(state(cilla)).isEqualTo(RegistrationState.WAITING);
        withdraw(bo);
        assertThat(state(cilla)).isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void refusesFewerSeatsThanAreTakenAndFillsMore() {
        var instance = courses.published(goteborg, DAY, 2);
        registered(instance, "Amal Haddad");
        registered(instance, "Bo Ek");
        var cilla = registered(instance, "Cilla Berg");
        assertThatThrownBy(() -> resize(instance, 1)).isInstanceOf(Refusal.class);
        resize(instance, 3);
        assertThat(state(cilla)).isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void refusesToHandTheUnverifiedASeatThatIsNotThere() {
        var instance = full("Amal Haddad");
        var bo = at(() -> seats.register(alone(instance, "Bo Ek").asSuspicious(), visitor));
        assertThatThrownBy(() -> in(() -> offers.promoteByHand(bo.id(), "", coordinator)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no-free-seat");
    }

    @Test
    void givesAFreeSeatToWhoeverReturnsToATurnBeforeAPinnedGroup() {
        var instance = courses.published(goteborg, DAY, 2);
        registered(instance, "Amal Haddad");
        var bo = registered(instance, "Bo Ek");
        var cilla = registered(instance, "Cilla Berg");
        var group =
                at(
                        () ->
                                seats.register(
                                        group(
                                                instance,
                                                "Gun Holm",
                                                WhenFull.TOGETHER,
                                                "A Ek",
                                                "B Ek"),
                                        visitor));
        in(
                () -> {
                    offers.pin(group.booking(), true, coordinator);
                    return true;
                });
        withdraw(cilla);
        withdraw(bo);
        assertThat(pool(instance).free()).isEqualTo(1);
        assertThat(in(() -> seats.undo(cilla.id(), visitor)).state())
                .isEqualTo(RegistrationState.CONFIRMED);
        assertThat(state(group)).isEqualTo(RegistrationState.WAITING);
    }

    @Test
    void handsASeatOnWhenAMoveGivesTimeForItAgain() {
        var instance = full("Amal Haddad");
        var amal = in(() -> registrations.active(instance.id())).getFirst();
        var bo = registered(instance, "Bo Ek");
        clock.set(instance.starts().minus(Duration.ofHours(12)));
        withdraw(amal);
        assertThat(state(bo)).isEqualTo(RegistrationState.WAITING);
        var later = CourseCast.session(goteborg, DAY.plusDays(30), 9, 16);
        in(
                () ->
                        scheduling.move(
                                instances.find(instance.id()).orElseThrow(),
                                new Whereabouts(List.of(later), null, "", ""),
                                coordinator));
        assertThat(state(bo)).isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void tellsWhyOneCannotRegister() {
        var instance = courses.published(goteborg, DAY, 2);
        clock.set(instance.window().opens().minusSeconds(1));
        assertThat(register(alone(instance, "Amal Haddad")))
                .isEqualTo(new Outcome.NotOpen(Outcome.Reason.NOT_YET));
        clock.set(instance.starts());
        assertThat(register(alone(instance, "Amal Haddad")))
                .isEqualTo(new Outcome.NotOpen(Outcome.Reason.BEGUN));
    }

    @Test
    void letsThoseWhoWereCalledOffComeFirstElsewhere() {
        var instance = courses.published(goteborg, DAY, 1);
        var other = courses.published(goteborg, DAY.plusDays(7), 1);
        var amal = registered(instance, "Amal Haddad");
        registered(other, "Bo Ek");
        var cilla = registered(other, "Cilla Berg");
        in(
                () ->
                        scheduling.cancel(
                                instances.find(instance.id()).orElseThrow(),
                                Texts.none(),
                                coordinator));
        assertThat(state(amal)).isEqualTo(RegistrationState.CANCELLED);
        var along = at(() -> rebooking.take(amal.id(), other.id(), true, visitor));
        assertThat(in(() -> registrations.ahead(along))).isZero();
        assertThat(in(() -> registrations.ahead(reread(cilla)))).isEqualTo(1);
    }

    private CourseInstance full(String name) {
        var instance = courses.published(goteborg, DAY, 1);
        registered(instance, name);
        return instance;
    }

    private void resize(CourseInstance instance, int capacity) {
        in(
                () ->
                        scheduling.resize(
                                instances.find(instance.id()).orElseThrow(),
                                InstanceSize.usual(capacity, 0, DAY),
                                coordinator));
    }

    private Outcome register(SeatRequest request) {
        return in(() -> seats.register(request, visitor));
    }

    private Registration registered(CourseInstance instance, String name) {
        return at(() -> seats.register(alone(instance, name), visitor));
    }

    private Registration at(Supplier<Outcome> verb) {
        var booked = (Outcome.Booked) in(verb);
        return in(() -> registrations.ofBooking(booked.booking())).getFirst();
    }

    private void withdraw(Registration registration) {
        in(() -> seats.withdraw(registration.id(), false, visitor));
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
