package org.handslag.prerequisite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.handslag.support.SeatCast.address;
import static org.handslag.support.SeatCast.alone;
import static org.handslag.support.SeatCast.group;
import static org.handslag.support.SeatCast.seat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.handslag.attendance.Attendances;
import org.handslag.attendance.Marking;
import org.handslag.attendance.Presence;
import org.handslag.attendance.Way;
import org.handslag.course.CourseInstance;
import org.handslag.prerequisite.Condition.End;
import org.handslag.scope.Refusal;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.scope.Viewer;
import org.handslag.seats.Outcome;
import org.handslag.seats.Rebooking;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationState;
import org.handslag.seats.SeatRequest.WhenFull;
import org.handslag.seats.Seats;
import org.handslag.support.Inbox;
import org.handslag.support.PeopleCast;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a seat that hangs on an earlier course. */
@ServerTest
class EarlierCourseTest {
    @Autowired LearningPlay play;
    @Autowired PeopleCast people;
    @Autowired Seats seats;
    @Autowired Rebooking rebooking;
    @Autowired Marking marking;
    @Autowired Attendances attendances;
    @Autowired Inbox inbox;
    @Autowired TestClock clock;

    @AfterEach
    void keepsEveryInvariant() {
        play.looksAgain();
        assertThat(play.findings()).isEmpty();
        clock.reset();
    }

    @Test
    @DisplayName("Advanced part registered before basic done; then no-show on basic")
    void advancedPartRegisteredBeforeBasicDoneThenNoShowOnBasic() {
        var basic = play.basicDate();
        var date = play.inDepthDate(1);
        var earlier = play.registered(basic, "Uteblir Helt");
        var one = play.registered(date, "Uteblir Helt");
        play.trained("Står Kö", play.basic(), LearningPlay.BASIC_DAY.minusYears(1));
        var next = play.registered(date, "Står Kö");
        assertThat(next.state()).isEqualTo(RegistrationState.WAITING);
        play.held(basic, earlier, false);
        play.looksAgain();
        assertThat(play.state(one)).isEqualTo(RegistrationState.CANCELLED);
        assertThat(play.state(next)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(play.conditions(one)).extracting(Condition::end).containsExactly(End.FAILED);
        var told = inbox.of(play.goteborg(), address("Uteblir Helt").address());
        assertThat(told.getLast().topic()).isEqualTo("seat.not-admitted");
        assertThat(told.getLast().text()).contains("Du har inte gått");
        play.looksAgain();
        assertThat(inbox.of(play.goteborg(), address("Uteblir Helt").address()))
                .hasSameSizeAs(told);
    }

    @Test
    void attendedBasicSettlesItInTheSameMomentAndIsToldOnce() {
        var basic = play.basicDate();
        var earlier = play.registered(basic, "Går Klart");
        var one = play.registered(play.inDepthDate(5), "Går Klart");
        play.held(basic, earlier, true);
        assertThat(play.conditions(one)).extracting(Condition::end).containsExactly(End.FULFILLED);
        play.looksAgain();
        assertThat(inbox.of(play.goteborg(), address("Går Klart").address()))
                .extracting(Inbox.Letter::topic)
                .containsOnlyOnce("seat.condition-met");
    }

    @Test
    void correctedAttendanceTakesTheSeatBackBeforeTheDay() {
        var basic = play.basicDate();
        var earlier = play.registered(basic, "Rättas Sen");
        var one = play.registered(play.inDepthDate(5), "Rättas Sen");
        play.held(basic, earlier, true);
        var absent = Marking.Note.whole(Presence.ABSENT, Way.SHEET, "Fel namn");
        play.does(
                () ->
                        marking.mark(
                                basic,
                                basic.sessions().getFirst(),
                                earlier,
                                absent,
                                play.coordinator()));
        assertThat(play.state(one)).isEqualTo(RegistrationState.CANCELLED);
    }

    @Test
    void waitsThreeDaysForTheAttendanceAndNoLonger() {
        var basic = play.basicDate();
        play.registered(basic, "Ingen Skrev");
        var one = play.registered(play.inDepthDate(5), "Ingen Skrev");
        clock.set(basic.ends().plus(Duration.ofDays(2)));
        play.looksAgain();
        assertThat(play.state(one)).isEqualTo(RegistrationState.CONFIRMED);
        clock.set(basic.ends().plus(Known.UNTIL_NOTED));
        play.looksAgain();
        assertThat(play.state(one)).isEqualTo(RegistrationState.CANCELLED);
    }

    @Test
    void theDayThatComesBeforeAnyoneKnowsLetsHerIn() {
        var basic = play.basicDate();
        play.registered(basic, "Dagen Efter");
        var date = play.date(play.inDepth(), LearningPlay.BASIC_DAY.plusDays(1), 5);
        var one = play.registered(date, "Dagen Efter");
        clock.set(date.starts());
        play.looksAgain();
        assertThat(play.state(one)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(play.conditions(one)).extracting(Condition::end).containsExactly(End.BEGAN);
    }

    @Test
    void callingBasicOffTakesTheInDepthSeatAtOnce() {
        var earlier = play.registered(play.basicDate(), "Avbokar Grund");
        var one = play.registered(play.inDepthDate(5), "Avbokar Grund");
        play.does(() -> seats.withdraw(earlier.id(), false, play.visitor()));
        assertThat(play.state(one)).isEqualTo(RegistrationState.CANCELLED);
        assertThat(play.conditions(one)).extracting(Condition::end).containsExactly(End.FAILED);
    }

    @Test
    void anotherEarlierDateKeepsTheSeatAndALaterOneDoesNot() {
        var earlier = play.registered(play.basicDate(), "Byter Grund");
        var one = play.registered(play.inDepthDate(5), "Byter Grund");
        var other = play.date(play.basic(), LearningPlay.DAY.minusDays(2), 5);
        var there = taken(earlier, other);
        assertThat(play.state(one)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(play.conditions(one))
                .extracting(Condition::end)
                .containsExactlyInAnyOrder(null, End.REPLACED);
        taken(there, play.date(play.basic(), LearningPlay.DAY.plusDays(2), 5));
        assertThat(play.state(one)).isEqualTo(RegistrationState.CANCELLED);
    }

    @Test
    @DisplayName("Prerequisite expired between registration and start")
    void prerequisiteExpiredBetweenRegistrationAndStart() {
        var course = play.course("Färskvara");
        play.rule(course, List.of(Set.of(play.basic())), Set.of(), 12);
        var on = LearningPlay.DAY.minusMonths(12);
        play.trained("Gäller Precis", play.basic(), on);
        play.trained("Gick Ut", play.basic(), on.minusDays(1));
        var date = play.date(course, LearningPlay.DAY, 5);
        assertThat(play.registered(date, "Gäller Precis").state())
                .isEqualTo(RegistrationState.CONFIRMED);
        var flagged =
                (Outcome.NotAdmitted) play.register(alone(date, "Gick Ut"), play.coordinator());
        assertThat(flagged.those().getFirst().why().text())
                .contains("räknas bara till och med 19 januari 2027", "börjar den 20 januari 2027");
        play.registered(play.basicDate(), "Gick Ut");
        var again = play.registered(date, "Gick Ut");
        assertThat(play.conditions(again).getFirst().isOpen()).isTrue();
    }

    @Test
    @DisplayName("Swap person on the morning")
    void swapPersonOnTheMorning() {
        var date = play.inDepthDate(5);
        play.trained("Skulle Komma", play.basic(), LearningPlay.BASIC_DAY.minusYears(1));
        play.trained("Kommer Nu", play.basic(), LearningPlay.BASIC_DAY.minusYears(1));
        var one = play.registered(date, "Skulle Komma");
        clock.set(date.starts());
        assertThatThrownBy(() -> give(one, "Ny Utan Grund", play.coordinator()))
                .isInstanceOf(Refusal.class)
                .hasMessage("seats.refused.not-admitted");
        give(one, "Kommer Nu", play.coordinator());
        play.held(date, play.reread(one), true);
        assertThat(play.in(() -> attendances.minutes(date.id())))
                .singleElement()
                .satisfies(m -> assertThat(m.person()).isEqualTo(play.person("Kommer Nu")));
    }

    @Test
    void swappedSeatHangsOnWhatTheNewPersonLacks() {
        var date = play.inDepthDate(5);
        var basic = play.basicDate();
        play.registered(basic, "Lämnar Över");
        var earlier = play.registered(basic, "Tar Över");
        var one = play.registered(date, "Lämnar Över");
        give(one, "Tar Över", play.visitor());
        assertThat(play.conditions(one))
                .extracting(Condition::end)
                .containsExactlyInAnyOrder(null, End.ENDED);
        assertThat(play.conditions(one).stream().filter(Condition::isOpen))
                .allSatisfy(c -> assertThat(c.earlier()).isEqualTo(earlier.id()));
    }

    @Test
    void employerContactPrivacy() {
        var date = play.inDepthDate(5);
        var mine = play.person("Min Kollega");
        play.person("Annans Kollega");
        var workplace = people.workplace("Butikskedjan", "Backaplan");
        people.worksAt(mine, workplace);
        var scope = new RoleScope(RoleScope.Kind.WORKPLACE, workplace.value());
        var contact =
                new Viewer(
                        play.goteborg().id(),
                        play.person("Gun Kontakt"),
                        List.of(new Viewer.Grant(Role.EMPLOYER_CONTACT, scope)),
                        play.goteborg().language());
        var wish = group(date, "Gun Kontakt", WhenFull.SOME, "Min Kollega", "Annans Kollega");
        var refused = (Outcome.NotAdmitted) play.register(wish, contact);
        assertThat(refused.those()).extracting(Outcome.Lack::number).containsExactly(1, 2);
        assertThat(refused.those().getFirst().why().text())
                .contains("har inte Grundkurs för mentorer registrerad hos oss");
        assertThat(refused.those().getLast().why().isEmpty()).isTrue();
        var nameless = play.booked(group(date, "Gun Kontakt", WhenFull.SOME, ""), contact);
        assertThatThrownBy(() -> give(nameless.getFirst(), "Annans Kollega", contact))
                .hasMessage("seats.refused.not-this-person");
        assertThatThrownBy(() -> give(nameless.getFirst(), "Min Kollega", contact))
                .hasMessage("seats.refused.not-admitted");
    }

    private void give(Registration one, String name, Viewer by) {
        play.does(() -> seats.give(one.id(), seat(name), by));
    }

    private Registration taken(Registration from, CourseInstance to) {
        var moved =
                (Outcome.Booked)
                        play.in(() -> rebooking.take(from.id(), to.id(), true, play.visitor()));
        return play.in(() -> seats.of(moved.booking())).getFirst();
    }
}
