package org.handslag.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.support.SeatCast.group;
import static org.handslag.support.SeatCast.seat;

import org.handslag.seats.SeatRequest.WhenFull;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Seats of a contact who books for several colleagues. */
@ServerTest
class GroupSeatsTest {
    private final SeatPlay play;
    private final Seats seats;
    private final Offers offers;
    private final TestClock clock;

    GroupSeatsTest(SeatPlay play, Seats seats, Offers offers, TestClock clock) {
        this.play = play;
        this.seats = seats;
        this.offers = offers;
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
    void givesAFreeSeatToWhoeverReturnsToATurnBeforeAPinnedGroup() {
        var instance = play.published(2);
        play.registered(instance, "Amal Haddad");
        var bo = play.registered(instance, "Bo Ek");
        var cilla = play.registered(instance, "Cilla Berg");
        var group =
                play.first(
                        () ->
                                seats.register(
                                        group(
                                                instance,
                                                "Gun Holm",
                                                WhenFull.TOGETHER,
                                                "A Ek",
                                                "B Ek"),
                                        play.visitor()));
        play.does(() -> offers.pin(group.booking(), true, play.coordinator()));
        play.withdraw(cilla);
        play.withdraw(bo);
        assertThat(play.pool(instance).free()).isEqualTo(1);
        assertThat(play.in(() -> seats.undo(cilla.id(), play.visitor())).state())
                .isEqualTo(RegistrationState.CONFIRMED);
        assertThat(play.state(group)).isEqualTo(RegistrationState.WAITING);
    }

    @Test
    void holdsSeatsForAPinnedGroup() {
        var instance = play.published(2);
        var amal = play.registered(instance, "Amal Haddad");
        var booked =
                (Outcome.Booked)
                        play.register(group(instance, "Gun Holm", WhenFull.TOGETHER, "A D", "B E"));
        play.does(() -> offers.pin(booked.booking(), true, play.coordinator()));
        assertThat(play.registered(instance, "Bo Ek").state()).isEqualTo(RegistrationState.WAITING);
        play.withdraw(amal);
        assertThat(play.pool(instance))
                .extracting(Pool::confirmed, Pool::waiting)
                .containsExactly(2, 1);
    }

    @Test
    void letsSinglesPastAGroupThatWaitsTogether() {
        var instance = play.published(2);
        var amal = play.registered(instance, "Amal Haddad");
        play.register(group(instance, "Gun Holm", WhenFull.TOGETHER, "A C", "B D", "C E"));
        var bo = play.registered(instance, "Bo Ek");
        assertThat(bo.state()).isEqualTo(RegistrationState.CONFIRMED);
        play.withdraw(amal);
        assertThat(play.pool(instance).waiting()).isEqualTo(3);
    }

    @Test
    void givesANamelessSeatItsNameAndASeatToAnother() {
        var instance = play.published(3);
        var booked = play.register(group(instance, "Gun Holm", WhenFull.ASK, "A F", ""));
        var nameless =
                play.ofBooking(booked).stream()
                        .filter(Registration::isNameless)
                        .findFirst()
                        .orElseThrow();
        var named = play.in(() -> seats.give(nameless.id(), seat("Ivar Juhl"), play.visitor()));
        assertThat(named.typed().name()).isEqualTo("Ivar Juhl");
        var swapped = play.in(() -> seats.give(nameless.id(), seat("Kim Lund"), play.visitor()));
        assertThat(swapped.person()).isNotEqualTo(named.person());
        assertThat(swapped.sequence()).isGreaterThan(named.sequence());
    }

    @Test
    void takesWhatThereIsForAGroupThatSaysSo() {
        var instance = play.published(3);
        play.register(
                group(instance, "Gun Holm", WhenFull.SOME, "A B", "B C", "C D", "D E", "E F"));
        assertThat(play.pool(instance))
                .extracting(Pool::confirmed, Pool::waiting)
                .containsExactly(3, 2);
    }

    @Test
    void asksAGroupThatDoesNotFitAndTakesNothing() {
        var instance = play.published(3);
        var five = group(instance, "Gun Holm", WhenFull.ASK, "A A", "B B", "C C", "D D", "E E");
        assertThat(play.register(five)).isEqualTo(new Outcome.TooFew(3, 1));
        assertThat(play.pool(instance).confirmed()).isZero();
    }
}
