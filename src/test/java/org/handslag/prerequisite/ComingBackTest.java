package org.handslag.prerequisite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.handslag.support.SeatCast.address;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.handslag.attendance.Marking;
import org.handslag.attendance.Presence;
import org.handslag.attendance.Way;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.course.CourseSession;
import org.handslag.course.Scheduling;
import org.handslag.course.Whereabouts;
import org.handslag.prerequisite.Condition.End;
import org.handslag.scope.Refusal;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationState;
import org.handslag.seats.Seats;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a seat when its earlier course comes back, or either date moves. */
@ServerTest
class ComingBackTest {
    @Autowired LearningPlay play;
    @Autowired Seats seats;
    @Autowired Scheduling scheduling;
    @Autowired CourseInstances instances;
    @Autowired Marking marking;
    @Autowired Inbox inbox;
    @Autowired TestClock clock;

    @AfterEach
    void keepsEveryInvariant() {
        play.looksAgain();
        assertThat(play.findings()).isEmpty();
        clock.reset();
    }

    @Test
    void undoingBasicBringsTheInDepthSeatBackOnItsCondition() {
        var earlier = play.registered(play.basicDate(), "Ångrar Sig");
        var one = play.registered(play.inDepthDate(1), "Ångrar Sig");
        withdraw(earlier);
        assertThat(play.state(one)).isEqualTo(RegistrationState.CANCELLED);
        undo(earlier);
        assertThat(play.state(one)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(open(one)).isTrue();
        assertThat(told("Ångrar Sig", "seat.admitted-again")).contains("gäller på ett villkor");
    }

    @Test
    void undoingBasicTooLateGivesTheOldTurnBeforeThoseWhoAskedLater() {
        var date = play.inDepthDate(1);
        var earlier = play.registered(play.basicDate(), "Först Ute");
        var one = play.registered(date, "Först Ute");
        var next = trained(date, "Fick Platsen");
        var later = trained(date, "Står Sist");
        withdraw(earlier);
        assertThat(play.state(next)).isEqualTo(RegistrationState.CONFIRMED);
        undo(earlier);
        assertThat(play.state(one)).isEqualTo(RegistrationState.WAITING);
        assertThat(number(one)).isEqualTo(1);
        assertThat(number(later)).isEqualTo(2);
        assertThat(told("Först Ute", "seat.admitted-again-waiting"))
                .contains("nummer 1", "din gamla tur");
        withdraw(next);
        assertThat(play.state(one)).isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void undoneBasicThatOnlyWaitsBringsNothingBackUntilItIsAPlace() {
        var basic = play.date(play.basic(), LearningPlay.BASIC_DAY, 1);
        var earlier = play.registered(basic, "Hann Inte");
        var other = play.registered(basic, "Hann Före");
        var one = play.registered(play.inDepthDate(5), "Hann Inte");
        withdraw(earlier);
        undo(earlier);
        assertThat(play.state(earlier)).isEqualTo(RegistrationState.WAITING);
        assertThat(play.state(one)).isEqualTo(RegistrationState.CANCELLED);
        withdraw(other);
        assertThat(play.state(earlier)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(play.state(one)).isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void whomTheOrganiserTookBackStaysAwayAndCannotComeBackByHerself() {
        var earlier = play.registered(play.basicDate(), "Togs Bort");
        var one = play.registered(play.inDepthDate(5), "Togs Bort");
        withdraw(earlier);
        undo(earlier);
        clock.set(clock.instant().plusSeconds(60));
        play.does(() -> seats.remove(one.id(), "Fel person", play.coordinator()));
        withdraw(earlier);
        undo(earlier);
        assertThat(play.state(one)).isEqualTo(RegistrationState.CANCELLED);
        assertThatThrownBy(() -> play.does(() -> seats.rejoin(one.id(), play.visitor())))
                .isInstanceOf(Refusal.class)
                .hasMessage("seats.refused.state");
    }

    @Test
    void whoHasRegisteredAnewInTheMeantimeKeepsThatPlaceAlone() {
        var date = play.inDepthDate(5);
        var earlier = play.registered(play.basicDate(), "Anmälde Om");
        var one = play.registered(date, "Anmälde Om");
        withdraw(earlier);
        play.trained("Anmälde Om", play.basic(), LearningPlay.BASIC_DAY.minusYears(1));
        var anew = play.registered(date, "Anmälde Om");
        undo(earlier);
        assertThat(play.state(one)).isEqualTo(RegistrationState.CANCELLED);
        assertThat(play.state(anew)).isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void attendanceThatWasWrittenWronglyBringsTheSeatBackWhenItIsCorrected() {
        var basic = play.basicDate();
        var earlier = play.registered(basic, "Var Visst Där");
        var one = play.registered(play.inDepthDate(5), "Var Visst Där");
        play.held(basic, earlier, false);
        play.looksAgain();
        assertThat(play.state(one)).isEqualTo(RegistrationState.CANCELLED);
        var there = Marking.Note.whole(Presence.PRESENT, Way.SHEET, "Fel rad");
        play.does(
                () ->
                        marking.mark(
                                basic,
                                basic.sessions().getFirst(),
                                earlier,
                                there,
                                play.coordinator()));
        assertThat(play.state(one)).isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void inDepthDateMovedPastTheExpiryIsWithdrawnWithNoticeAndBackWhenItMovesBack() {
        var date = lasting(12);
        var on = LearningPlay.DAY.minusMonths(12);
        play.trained("Gick Just Ut", play.basic(), on);
        play.trained("Räcker Till", play.basic(), on.plusMonths(2));
        var one = play.registered(date, "Gick Just Ut");
        var other = play.registered(date, "Räcker Till");
        play.basicDate();
        moved(date, LearningPlay.DAY.plusDays(14));
        assertThat(play.state(one)).isEqualTo(RegistrationState.CANCELLED);
        assertThat(play.conditions(one)).extracting(Condition::end).containsExactly(End.FAILED);
        assertThat(play.state(other)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(told("Gick Just Ut", "seat.not-admitted"))
                .contains("räknas bara till och med 20 januari 2027", "börjar den 3 februari 2027")
                .contains("/courses/");
        moved(date, LearningPlay.DAY);
        assertThat(play.state(one)).isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void inDepthDateMovedPastTheExpiryHangsOnABasicPlaceThatComesBefore() {
        var date = lasting(12);
        play.trained("Går Om", play.basic(), LearningPlay.DAY.minusMonths(12));
        var one = play.registered(date, "Går Om");
        play.registered(play.basicDate(), "Går Om");
        assertThat(play.conditions(one)).isEmpty();
        moved(date, LearningPlay.DAY.plusDays(14));
        assertThat(play.state(one)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(open(one)).isTrue();
        assertThat(told("Går Om", "seat.condition-made"))
                .contains("går klart Grundkurs för mentorer");
    }

    @Test
    void basicDateMovedPastTheInDepthDateWithdrawsWithNoticeAndNextDates() {
        var basic = play.basicDate();
        play.registered(basic, "Blir För Sent");
        var one = play.registered(play.inDepthDate(5), "Blir För Sent");
        moved(basic, LearningPlay.DAY.plusDays(1));
        play.looksAgain();
        assertThat(play.state(one)).isEqualTo(RegistrationState.CANCELLED);
        assertThat(told("Blir För Sent", "seat.not-admitted"))
                .contains("ingen plats på ett datum", "/courses/");
        moved(basic, LearningPlay.BASIC_DAY);
        play.looksAgain();
        assertThat(play.state(one)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(open(one)).isTrue();
    }

    @Test
    void inDepthDateMovedBeforeTheBasicOneIsWithdrawnAtOnce() {
        var date = play.inDepthDate(5);
        play.registered(play.basicDate(), "Kom Före");
        var one = play.registered(date, "Kom Före");
        moved(date, LearningPlay.BASIC_DAY.minusDays(3));
        assertThat(play.state(one)).isEqualTo(RegistrationState.CANCELLED);
    }

    private CourseInstance lasting(int months) {
        var course = play.course("Färskvara");
        play.rule(course, List.of(Set.of(play.basic())), Set.of(), months);
        return play.date(course, LearningPlay.DAY, 5);
    }

    private Registration trained(CourseInstance date, String name) {
        play.trained(name, play.basic(), LearningPlay.BASIC_DAY.minusYears(1));
        return play.registered(date, name);
    }

    private void withdraw(Registration one) {
        play.does(() -> seats.withdraw(one.id(), false, play.visitor()));
    }

    private void undo(Registration one) {
        play.does(() -> seats.undo(one.id(), play.visitor()));
    }

    private void moved(CourseInstance date, LocalDate day) {
        play.does(
                () -> {
                    var now = instances.find(date.id()).orElseThrow();
                    var there = new Whereabouts(List.of(session(day)), null, "", "");
                    scheduling.move(now, there, play.coordinator());
                });
    }

    private CourseSession session(LocalDate day) {
        return CourseCast.session(play.goteborg(), day, 9, 16);
    }

    private boolean open(Registration one) {
        return play.conditions(one).stream().anyMatch(Condition::isOpen);
    }

    private int number(Registration one) {
        return play.in(() -> seats.number(play.reread(one)));
    }

    private String told(String name, String topic) {
        return inbox.of(play.goteborg(), address(name).address()).stream()
                .filter(letter -> letter.topic().equals(topic))
                .map(Inbox.Letter::text)
                .findFirst()
                .orElseThrow();
    }
}
