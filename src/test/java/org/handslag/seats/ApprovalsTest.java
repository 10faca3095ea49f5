package org.handslag.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.handslag.support.SeatCast.alone;
import static org.handslag.support.SeatCast.group;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.handslag.course.CourseInstance;
import org.handslag.course.Scheduling;
import org.handslag.course.Whereabouts;
import org.handslag.scope.Refusal;
import org.handslag.seats.SeatRequest.WhenFull;
import org.handslag.support.CourseCast;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How those stand who apply first, and what an answer gives them. */
@ServerTest
class ApprovalsTest {
    private final SeatPlay play;
    private final CourseCast courses;
    private final Seats seats;
    private final Approvals approvals;
    private final Offers offers;
    private final Deadlines deadlines;
    private final Scheduling scheduling;
    private final TestClock clock;

    ApprovalsTest(
            SeatPlay play,
            CourseCast courses,
            Seats seats,
            Approvals approvals,
            Offers offers,
            Deadlines deadlines,
            Scheduling scheduling,
            TestClock clock) {
        this.play = play;
        this.courses = courses;
        this.seats = seats;
        this.approvals = approvals;
        this.offers = offers;
        this.deadlines = deadlines;
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
    void takesNoSeatAndNoTurnBeforeTheAnswer() {
        var date = date(2);
        var amal = play.registered(date, "Amal Haddad");
        assertThat(amal.state()).isEqualTo(RegistrationState.APPLIED);
        assertThat(amal.application().answerBy())
                .isEqualTo(clock.instant().plus(Duration.ofDays(5)));
        assertThat(play.pool(date).free()).isEqualTo(2);
        assertThat(play.pool(date).waiting()).isZero();
    }

    @Test
    void givesASeatWhileThereIsOneAndThenTheTurnOfTheApplication() {
        var date = date(1);
        var amal = play.registered(date, "Amal Haddad");
        var bo = play.registered(date, "Bo Ek");
        var cilla = play.registered(date, "Cilla Berg");
        approve(cilla);
        approve(bo, amal);
        assertThat(play.state(cilla)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(play.state(amal)).isEqualTo(RegistrationState.WAITING);
        assertThat(play.ahead(amal)).isZero();
        assertThat(play.ahead(bo)).isEqualTo(1);
        play.withdraw(cilla);
        assertThat(play.state(amal)).isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void appliesOnlyAfterThePressInTheMail() {
        var date = date(1);
        var eva = play.first(() -> seats.register(suspicious(date), play.visitor()));
        assertThat(eva.state()).isEqualTo(RegistrationState.UNVERIFIED);
        clock.forward(Duration.ofHours(3));
        play.in(() -> seats.verify(eva.id(), play.visitor()));
        var now = play.reread(eva);
        assertThat(now.state()).isEqualTo(RegistrationState.APPLIED);
        assertThat(now.queue()).isEqualTo(eva.queue());
        assertThat(now.application().answerBy())
                .isEqualTo(clock.instant().plus(Duration.ofDays(5)));
    }

    @Test
    void comesBackToHerApplicationAndNotPastIt() {
        var date = date(1);
        var amal = play.registered(date, "Amal Haddad");
        play.withdraw(amal);
        play.in(() -> seats.undo(amal.id(), play.visitor()));
        assertThat(play.reread(amal).state()).isEqualTo(RegistrationState.APPLIED);
        assertThat(play.reread(amal).queue()).isEqualTo(amal.queue());
        approve(amal);
        play.withdraw(amal);
        play.in(() -> seats.undo(amal.id(), play.visitor()));
        assertThat(play.state(amal)).isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void saysNoWithWordsAndYesAfterAll() {
        var date = date(1);
        var amal = play.registered(date, "Amal Haddad");
        assertThatThrownBy(() -> decline(amal, " "))
                .isInstanceOf(Refusal.class)
                .hasMessage("seats.refused.words-missing");
        decline(amal, "Inte den här gången.");
        assertThat(play.state(amal)).isEqualTo(RegistrationState.NOT_APPROVED);
        assertThatThrownBy(() -> play.in(() -> seats.rejoin(amal.id(), play.visitor())))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> play.in(() -> seats.undo(amal.id(), play.visitor())))
                .isInstanceOf(Refusal.class);
        approve(amal);
        assertThat(play.state(amal)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(decline(amal, "Nej")).isEmpty();
    }

    @Test
    void approvesAtOnceWhomTheOfficeWritesIn() {
        var date = date(1);
        var wish = alone(date, "Amal Haddad");
        var byTelephone =
                new SeatRequest(
                        wish.submission(),
                        wish.instance(),
                        wish.contact(),
                        false,
                        wish.seats(),
                        wish.whenFull(),
                        How.TELEPHONE,
                        "",
                        false);
        var amal = play.first(() -> seats.register(byTelephone, play.coordinator()));
        assertThat(amal.state()).isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void touchesNobodyWhenItIsTurnedOnOrOff() {
        var date = play.published(3);
        var amal = play.registered(date, "Amal Haddad");
        turn(date, true);
        var bo = play.registered(date, "Bo Ek");
        turn(date, false);
        var cilla = play.registered(date, "Cilla Berg");
        play.withdraw(amal);
        play.in(() -> seats.undo(amal.id(), play.visitor()));
        assertThat(play.state(amal)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(play.state(bo)).isEqualTo(RegistrationState.APPLIED);
        assertThat(play.state(cilla)).isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void appliesForAllSeatsOfAGroupHoweverFewThereAre() {
        var date = date(1);
        var booked = play.register(group(date, "Gun Holm", WhenFull.ASK, "A Gran", "B Hed", ""));
        var those = play.ofBooking(booked);
        assertThat(those)
                .extracting(Registration::state)
                .containsOnly(RegistrationState.APPLIED)
                .hasSize(3);
        approve(those.toArray(Registration[]::new));
        assertThat(play.pool(date).confirmed()).isEqualTo(1);
        assertThat(play.pool(date).waiting()).isEqualTo(2);
    }

    @Test
    void getsNoSeatByHandBeforeTheAnswerAndEndsWhenTheCourseBegins() {
        var date = date(1);
        var amal = play.registered(date, "Amal Haddad");
        assertThatThrownBy(
                        () ->
                                play.in(
                                        () ->
                                                offers.overbook(
                                                        amal.id(), "Leder", play.coordinator())))
                .isInstanceOf(Refusal.class)
                .hasMessage("seats.refused.not-approved");
        clock.set(date.starts());
        play.in(() -> deadlines.begun(amal.id(), play.visitor()));
        assertThat(play.state(amal)).isEqualTo(RegistrationState.NOT_REACHED);
    }

    @Test
    void keepsTheApplicationWhenTheDateIsMovedAndAnswersBeforeItsNewStart() {
        var date = date(1);
        var amal = play.registered(date, "Amal Haddad");
        var sooner = clock.instant().plus(Duration.ofDays(2)).atZone(play.goteborg().zone());
        var session = CourseCast.session(play.goteborg(), sooner.toLocalDate(), 9, 16);
        var there = new Whereabouts(List.of(session), null, "", "");
        play.in(() -> scheduling.move(play.reread(date), there, play.coordinator()));
        var now = play.reread(amal);
        assertThat(now.state()).isEqualTo(RegistrationState.APPLIED);
        assertThat(now.stillComing()).isEqualTo(StillComing.NOT_ASKED);
        assertThat(now.application().answerBy()).isEqualTo(there.starts());
        assertThat(now.goesFirstElsewhere(play.reread(date))).isFalse();
    }

    private static SeatRequest suspicious(CourseInstance date) {
        return alone(date, "Eva Frost").asSuspicious();
    }

    private CourseInstance date(int capacity) {
        return courses.byApproval(play.goteborg(), SeatPlay.DAY, capacity, 5);
    }

    private void turn(CourseInstance date, boolean on) {
        var now = play.reread(date);
        var details = CourseCast.approving(now.details(), on);
        play.in(() -> scheduling.edit(now, details, play.coordinator()));
    }

    private void approve(Registration... those) {
        var ids = Arrays.stream(those).map(Registration::id).toList();
        play.in(() -> approvals.approve(those[0].instance(), ids, play.coordinator()));
    }

    private List<Registration> decline(Registration one, String words) {
        return play.in(
                () ->
                        approvals.decline(
                                one.instance(), List.of(one.id()), _ -> words, play.coordinator()));
    }
}
