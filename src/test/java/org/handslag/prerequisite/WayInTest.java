package org.handslag.prerequisite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.handslag.support.SeatCast.address;
import static org.handslag.support.SeatCast.alone;
import static org.handslag.support.SeatCast.group;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.handslag.course.CourseInstance;
import org.handslag.prerequisite.Condition.End;
import org.handslag.scope.Refusal;
import org.handslag.seats.Outcome;
import org.handslag.seats.Rebooking;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationState;
import org.handslag.seats.SeatRequest.Leave;
import org.handslag.seats.SeatRequest.WhenFull;
import org.handslag.seats.Seats;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a course asks holds whichever way someone comes in. */
@ServerTest
class WayInTest {
    @Autowired LearningPlay play;
    @Autowired Seats seats;
    @Autowired Rebooking rebooking;
    @Autowired Approving approving;
    @Autowired Equivalents equivalents;
    @Autowired Inbox inbox;
    @Autowired TestClock clock;

    @AfterEach
    void keepsEveryInvariant() {
        clock.reset();
        assertThat(play.findings()).isEmpty();
    }

    @Test
    void publicFormTellsNobodyWhatSomeoneHasTaken() {
        var date = play.inDepthDate(5);
        play.trained("Vera Klar", play.basic(), LearningPlay.BASIC_DAY.minusYears(1));
        play.registered(play.basicDate(), "Kim Kommer");
        for (var name : List.of("Vera Klar", "Kim Kommer", "Ny Person")) {
            var one = play.booked(alone(date, name), play.visitor()).getFirst();
            assertThat(one.state()).isEqualTo(RegistrationState.UNVERIFIED);
        }
        assertThat(play.in(() -> seats.pool(date.id())).taken()).isZero();
        assertThat(last("Kim Kommer").text()).contains("på ett villkor", "1 december 2026");
        assertThat(last("Ny Person").text()).contains("har inte gått", "Nästa datum");
        assertThat(last("Vera Klar").topic()).isEqualTo("seat.verify");
    }

    @Test
    void pressInTheMailGivesWhatSheMayHave() {
        var date = play.inDepthDate(5);
        play.trained("Vera Redan", play.basic(), LearningPlay.BASIC_DAY.minusYears(1));
        var earlier = play.registered(play.basicDate(), "Kim Strax");
        var vera = verified(date, "Vera Redan");
        var kim = verified(date, "Kim Strax");
        assertThat(play.state(vera)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(play.conditions(vera)).isEmpty();
        assertThat(play.state(kim)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(play.conditions(kim))
                .singleElement()
                .satisfies(one -> assertThat(one.earlier()).isEqualTo(earlier.id()))
                .satisfies(one -> assertThat(one.isOpen()).isTrue());
        assertThat(last("Kim Strax").topic()).isEqualTo("seat.confirmed");
        assertThat(last("Kim Strax").text()).contains("gäller på ett villkor", "1 december 2026");
        assertThat(last("Kim Strax").files()).hasSize(1);
        var wish = play.booked(alone(date, "Ny Helt"), play.visitor()).getFirst();
        refused("not-admitted", () -> verify(wish));
        assertThat(play.state(wish)).isEqualTo(RegistrationState.UNVERIFIED);
        play.registered(play.basicDate(), "Ny Helt");
        verify(wish);
        assertThat(play.state(wish)).isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void sheHerselfHearsAtOnceAndTypesNothingTwice() {
        var date = play.inDepthDate(5);
        var person = play.person("Själv Inloggad");
        var refused = play.register(alone(date, "Själv Inloggad"), play.herself(person));
        assertThat(refused).isInstanceOf(Outcome.NotAdmitted.class);
        var why = ((Outcome.NotAdmitted) refused).those().getFirst().why();
        assertThat(why.text()).contains("Du har inte gått");
        play.trained("Själv Inloggad", play.basic(), LearningPlay.BASIC_DAY.minusYears(2));
        var one = play.booked(alone(date, "Själv Inloggad"), play.herself(person)).getFirst();
        assertThat(one.state()).isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void colleaguesAreAnsweredWhenTheContactHasPressed() {
        var date = play.inDepthDate(5);
        play.trained("A Klar", play.basic(), LearningPlay.BASIC_DAY.minusYears(1));
        var wish = group(date, "Gun Holm", WhenFull.SOME, "A Klar", "B Saknar", "");
        var all = play.booked(wish, play.visitor());
        assertThat(all).extracting(Registration::state).containsOnly(RegistrationState.UNVERIFIED);
        play.does(() -> seats.verify(all.getFirst().booking(), play.visitor()));
        assertThat(all.stream().map(play::state))
                .containsExactly(
                        RegistrationState.CONFIRMED,
                        RegistrationState.CANCELLED,
                        RegistrationState.CONFIRMED);
        assertThat(last("Gun Holm").text()).contains("För 1 person gick det inte");
        assertThat(last("Gun Holm").text()).doesNotContain("inte gått", "Grundkurs");
        assertThat(last("B Saknar").topic()).isEqualTo("seat.not-admitted");
        assertThat(last("B Saknar").text()).contains("Gun Holm bad om", "Du har inte gått");
    }

    @Test
    void officeHearsWhyAndLetsItPassForAReason() {
        var date = play.inDepthDate(1);
        var wish = alone(date, "Undan Tag");
        var refused = (Outcome.NotAdmitted) play.register(wish, play.coordinator());
        assertThat(refused.those().getFirst().why().text()).contains("Personen har inte");
        var leave = new Leave("Har jobbat som mentor", false, true);
        play.does(() -> seats.grant(wish, leave, play.coordinator()));
        var one = play.in(() -> seats.submitted(wish.submission())).orElseThrow();
        var excused = one.registrations().getFirst();
        assertThat(excused.state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(play.conditions(excused))
                .singleElement()
                .satisfies(c -> assertThat(c.end()).isEqualTo(End.EXCUSED))
                .satisfies(c -> assertThat(c.reason()).isEqualTo("Har jobbat som mentor"));
    }

    @Test
    void passesByWhoHasItNoLongerWhenASeatIsFreed() {
        var date = play.inDepthDate(1);
        play.trained("Först Inne", play.basic(), LearningPlay.BASIC_DAY.minusYears(1));
        play.trained("Sist Inne", play.basic(), LearningPlay.BASIC_DAY.minusYears(1));
        var first = play.registered(date, "Först Inne");
        var person = play.person("Motsvarande Kurs");
        var fresh =
                new Equivalents.Fresh(
                        person, play.basic().id(), LearningPlay.BASIC_DAY.minusYears(3), "Annan");
        play.does(() -> approving.approve(fresh, play.coordinator()));
        var waits = play.registered(date, "Motsvarande Kurs");
        var next = play.registered(date, "Sist Inne");
        assertThat(waits.state()).isEqualTo(RegistrationState.WAITING);
        play.does(
                () ->
                        equivalents
                                .of(person, play.coordinator())
                                .forEach(one -> approving.withdraw(one, play.coordinator())));
        play.does(() -> seats.withdraw(first.id(), false, play.visitor()));
        assertThat(play.state(waits)).isEqualTo(RegistrationState.CANCELLED);
        assertThat(play.state(next)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(last("Motsvarande Kurs").topic()).isEqualTo("seat.not-admitted");
    }

    @Test
    void changeOfDateAsksAgainAndTakesTheExceptionAlong() {
        var course = play.inDepth();
        var own = play.date(course, LearningPlay.DAY, 5);
        var late = play.date(course, LearningPlay.DAY.plusDays(7), 5);
        var early = play.date(course, LearningPlay.BASIC_DAY.minusDays(3), 5);
        play.registered(play.basicDate(), "Kim Byter");
        var kim = play.registered(own, "Kim Byter");
        refused("not-admitted", () -> take(kim, early));
        take(kim, late);
        assertThat(play.conditions(kim)).extracting(Condition::end).containsExactly(End.ENDED);
        var wish = alone(own, "Undan Byter");
        play.does(() -> seats.grant(wish, new Leave("Mentor", false, true), play.coordinator()));
        var excused = play.in(() -> seats.submitted(wish.submission())).orElseThrow();
        var moved = (Outcome.Booked) take(excused.registrations().getFirst(), late);
        var there = play.in(() -> seats.of(moved.booking())).getFirst();
        assertThat(play.conditions(there)).extracting(Condition::end).containsExactly(End.EXCUSED);
    }

    @Test
    void whoCalledOffBothComesBackToNeither() {
        var date = play.inDepthDate(5);
        var earlier = play.registered(play.basicDate(), "Ångrar Allt");
        var one = play.registered(date, "Ångrar Allt");
        play.does(() -> seats.withdraw(one.id(), false, play.visitor()));
        play.does(() -> seats.withdraw(earlier.id(), false, play.visitor()));
        refused("not-admitted", () -> play.does(() -> seats.undo(one.id(), play.coordinator())));
        play.does(() -> seats.undo(earlier.id(), play.coordinator()));
        play.does(() -> seats.undo(one.id(), play.coordinator()));
        assertThat(play.conditions(one).getFirst().isOpen()).isTrue();
    }

    @Test
    void theOppositeIsForThoseWhoHaveNotTakenIt() {
        var course = play.course("Bara nya");
        play.rule(course, List.of(), Set.of(play.basic()), 0);
        var date = play.date(course, LearningPlay.DAY, 5);
        play.trained("Vera Har", play.basic(), LearningPlay.BASIC_DAY.minusYears(1));
        var refused =
                (Outcome.NotAdmitted) play.register(alone(date, "Vera Har"), play.coordinator());
        assertThat(refused.those().getFirst().why().text()).contains("har redan gått");
        assertThat(play.registered(date, "Ny Utan").state()).isEqualTo(RegistrationState.CONFIRMED);
    }

    private Outcome take(Registration from, CourseInstance to) {
        return play.in(() -> rebooking.take(from.id(), to.id(), true, play.coordinator()));
    }

    private Registration verified(CourseInstance date, String name) {
        var one = play.booked(alone(date, name), play.visitor()).getFirst();
        verify(one);
        return one;
    }

    private void verify(Registration one) {
        var person = Objects.requireNonNull(one.person());
        play.does(() -> seats.verify(one.id(), play.herself(person)));
    }

    private static void refused(String why, ThrowingCallable verb) {
        assertThatThrownBy(verb).isInstanceOf(Refusal.class).hasMessage("seats.refused." + why);
    }

    private Inbox.Letter last(String name) {
        return inbox.last(play.goteborg(), address(name).address());
    }
}
