package org.handslag.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.handslag.support.SeatCast.alone;
import static org.handslag.support.SeatCast.seat;

import org.handslag.scope.Refusal;
import org.handslag.seats.SeatRequest.WhenFull;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How seats are taken, named and counted. */
@ServerTest
class SeatsTest {
    private final SeatPlay play;
    private final Seats seats;
    private final TestClock clock;

    SeatsTest(SeatPlay play, Seats seats, TestClock clock) {
        this.play = play;
        this.seats = seats;
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
    void confirmsWhileThereAreSeats() {
        var instance = play.published(2);
        assertThat(play.registered(instance, "Amal Haddad").state())
                .isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void tellsThePlaceInTheQueueBeforeAnythingIsWritten() {
        var instance = play.full("Amal Haddad");
        play.registered(instance, "Bo Ek");
        var outcome = play.register(alone(instance.id(), "Cilla Berg", WhenFull.ASK));
        assertThat(outcome).isEqualTo(new Outcome.TooFew(0, 2));
        assertThat(play.pool(instance).waiting()).isEqualTo(1);
    }

    @Test
    void answersTheSameSubmissionWithTheSameBooking() {
        var instance = play.published(5);
        var twice = alone(instance, "Dan Dahl");
        assertThat(play.register(twice)).isEqualTo(play.register(twice));
        assertThat(play.pool(instance).confirmed()).isEqualTo(1);
    }

    @Test
    void answersTheSameAddressInOtherCaseWithTheSameBooking() {
        var instance = play.published(5);
        var first = play.register(alone(instance, "Eva Frost"));
        var again = play.register(alone(instance, "EVA FROST"));
        assertThat(again).isEqualTo(first);
        assertThat(play.pool(instance).confirmed()).isEqualTo(1);
    }

    @Test
    void refusesTheSeatToSomeoneWhoHasOne() {
        var instance = play.published(3);
        var amal = play.registered(instance, "Amal Haddad");
        play.registered(instance, "Bo Ek");
        assertThatThrownBy(
                        () -> play.in(() -> seats.give(amal.id(), seat("Bo Ek"), play.visitor())))
                .isInstanceOf(Refusal.class)
                .hasMessage("seats.refused.has-place");
    }

    @Test
    void refusesFewerSeatsThanAreTakenAndFillsMore() {
        var instance = play.published(2);
        play.registered(instance, "Amal Haddad");
        play.registered(instance, "Bo Ek");
        var cilla = play.registered(instance, "Cilla Berg");
        assertThatThrownBy(() -> play.resize(instance, 1)).isInstanceOf(Refusal.class);
        play.resize(instance, 3);
        assertThat(play.state(cilla)).isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void tellsWhyOneCannotRegister() {
        var instance = play.published(2);
        clock.set(instance.window().opens().minusSeconds(1));
        assertThat(play.register(alone(instance, "Amal Haddad")))
                .isEqualTo(new Outcome.NotOpen(Outcome.Reason.NOT_YET));
        clock.set(instance.starts());
        assertThat(play.register(alone(instance, "Amal Haddad")))
                .isEqualTo(new Outcome.NotOpen(Outcome.Reason.BEGUN));
    }
}
