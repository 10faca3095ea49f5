package org.handslag.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.handslag.support.SeatCast.alone;

import java.time.Duration;
import java.util.List;
import org.handslag.course.Scheduling;
import org.handslag.course.Whereabouts;
import org.handslag.scope.Refusal;
import org.handslag.support.CourseCast;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a freed seat is handed on, and who comes before whom. */
@ServerTest
class HandingOnTest {
    private final SeatPlay play;
    private final Seats seats;
    private final Offers offers;
    private final Scheduling scheduling;
    private final TestClock clock;

    HandingOnTest(
            SeatPlay play, Seats seats, Offers offers, Scheduling scheduling, TestClock clock) {
        this.play = play;
        this.seats = seats;
        this.offers = offers;
        this.scheduling = scheduling;
        this.clock = clock;
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @AfterEach
    void keepsEveryInvariant() {
        assertThat(play.findings()).isEmpty();
    }

    @Test
    void givesAFreedSeatToTheHeadOfTheQueueAtOnce() {
        var instance = play.published(1);
        var amal = play.registered(instance, "Amal Haddad");
        var bo = play.registered(instance, "Bo Ek");
        var cilla = play.registered(instance, "Cilla Berg");
        play.withdraw(amal);
        assertThat(play.state(bo)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(play.state(cilla)).isEqualTo(RegistrationState.WAITING);
    }

    @Test
    void offersAFreedSeatWhenTheDayIsNear() {
        var instance = play.published(1);
        var amal = play.registered(instance, "Amal Haddad");
        var bo = play.registered(instance, "Bo Ek");
        clock.set(instance.starts().minus(Duration.ofDays(5)));
        play.withdraw(amal);
        assertThat(play.state(bo)).isEqualTo(RegistrationState.OFFERED);
        assertThat(play.in(() -> offers.accept(bo.id(), play.visitor())).state())
                .isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void passesAnOfferOnWhenItsTimeIsOver() {
        var instance = play.published(1);
        var amal = play.registered(instance, "Amal Haddad");
        var bo = play.registered(instance, "Bo Ek");
        var cilla = play.registered(instance, "Cilla Berg");
        clock.set(instance.starts().minus(Duration.ofDays(6)));
        play.withdraw(amal);
        clock.forward(Duration.ofHours(25));
        assertThatThrownBy(() -> play.in(() -> offers.accept(bo.id(), play.visitor())))
                .isInstanceOf(Refusal.class);
        play.in(() -> offers.lapse(bo.id(), play.visitor()));
        assertThat(play.state(bo)).isEqualTo(RegistrationState.LAPSED);
        assertThat(play.state(cilla)).isEqualTo(RegistrationState.OFFERED);
    }

    @Test
    void movesNobodyByMachineTheLastDay() {
        var instance = play.published(1);
        var amal = play.registered(instance, "Amal Haddad");
        var bo = play.registered(instance, "Bo Ek");
        clock.set(instance.starts().minus(Duration.ofHours(20)));
        play.withdraw(amal);
        assertThat(play.state(bo)).isEqualTo(RegistrationState.WAITING);
        assertThat(play.in(() -> offers.promoteByHand(bo.id(), "", play.coordinator())).state())
                .isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void letsNobodyPastTheQueueTheLastDay() {
        var instance = play.published(1);
        var amal = play.registered(instance, "Amal Haddad");
        play.registered(instance, "Bo Ek");
        clock.set(instance.starts().minus(Duration.ofHours(20)));
        play.withdraw(amal);
        var cilla =
                play.first(() -> seats.register(alone(instance, "Cilla Berg"), play.coordinator()));
        assertThat(cilla.state()).isEqualTo(RegistrationState.WAITING);
    }

    @Test
    void doesNotOfferAgainToWhoeverCalledOff() {
        var instance = play.published(1);
        var amal = play.registered(instance, "Amal Haddad");
        var bo = play.registered(instance, "Bo Ek");
        play.withdraw(amal);
        play.withdraw(bo);
        assertThat(play.state(amal)).isEqualTo(RegistrationState.WITHDRAWN);
        assertThat(play.state(bo)).isEqualTo(RegistrationState.WITHDRAWN);
        assertThat(play.pool(instance).free()).isEqualTo(1);
    }

    @Test
    void undoesAWithdrawalWhileTheSeatIsFree() {
        var instance = play.published(1);
        var amal = play.registered(instance, "Amal Haddad");
        play.withdraw(amal);
        assertThat(play.in(() -> seats.undo(amal.id(), play.visitor())).state())
                .isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void undoesAWithdrawalToTheHeadOfTheQueueWhenTheSeatIsGone() {
        var instance = play.published(1);
        var amal = play.registered(instance, "Amal Haddad");
        var bo = play.registered(instance, "Bo Ek");
        var cilla = play.registered(instance, "Cilla Berg");
        play.withdraw(amal);
        play.in(() -> seats.undo(amal.id(), play.visitor()));
        play.withdraw(bo);
        assertThat(play.state(amal)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(play.state(cilla)).isEqualTo(RegistrationState.WAITING);
    }

    @Test
    void letsOneInBeyondTheCapacityWithAReasonAndThenHandsOnNothing() {
        var instance = play.published(1);
        var amal = play.registered(instance, "Amal Haddad");
        var bo = play.registered(instance, "Bo Ek");
        var cilla = play.registered(instance, "Cilla Berg");
        play.in(() -> offers.overbook(bo.id(), "Extra chair found", play.coordinator()));
        assertThat(play.pool(instance))
                .extracting(Pool::confirmed, Pool::overbooked)
                .containsExactly(2, 1);
        play.withdraw(amal);
        assertThat(play.state(cilla)).isEqualTo(RegistrationState.WAITING);
        play.withdraw(bo);
        assertThat(play.state(cilla)).isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void refusesToHandTheUnverifiedASeatThatIsNotThere() {
        var instance = play.full("Amal Haddad");
        var bo =
                play.first(
                        () ->
                                seats.register(
                                        alone(instance, "Bo Ek").asSuspicious(), play.visitor()));
        assertThatThrownBy(
                        () -> play.in(() -> offers.promoteByHand(bo.id(), "", play.coordinator())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no-free-seat");
    }

    @Test
    void handsASeatOnWhenAMoveGivesTimeForItAgain() {
        var instance = play.published(1);
        var amal = play.registered(instance, "Amal Haddad");
        var bo = play.registered(instance, "Bo Ek");
        clock.set(instance.starts().minus(Duration.ofHours(12)));
        play.withdraw(amal);
        assertThat(play.state(bo)).isEqualTo(RegistrationState.WAITING);
        var later = CourseCast.session(play.goteborg(), SeatPlay.DAY.plusDays(30), 9, 16);
        play.in(
                () ->
                        scheduling.move(
                                play.reread(instance),
                                new Whereabouts(List.of(later), null, "", ""),
                                play.coordinator()));
        assertThat(play.state(bo)).isEqualTo(RegistrationState.CONFIRMED);
    }
}
