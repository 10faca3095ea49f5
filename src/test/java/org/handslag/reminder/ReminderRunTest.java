package org.handslag.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.support.SeatCast.address;

import java.time.Duration;
import org.handslag.course.StaffKind;
import org.handslag.course.Staffing;
import org.handslag.scope.Texts;
import org.handslag.seats.SeatRequest.WhenFull;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the task sends as time passes, to whom and how often. */
@ServerTest
class ReminderRunTest {
    private static final Duration TWO_DAYS = Duration.ofDays(2);
    private final ReminderCast cast;
    private final Timelines timelines;
    private final Staffing staffing;
    private final Staff staff;
    private final JdbcClient db;

    ReminderRunTest(
            BeanFactory beans, Timelines timelines, Staffing staffing, Staff staff, JdbcClient db) {
        this.cast = new ReminderCast(beans);
        this.timelines = timelines;
        this.staffing = staffing;
        this.staff = staff;
        this.db = db;
    }

    @BeforeEach
    void beginsInTheMorning() {
        cast.clock.reset();
    }

    @Test
    void remindsOfTheStartTwoDaysBeforeAndWhoeverCameLaterNotAtAll() {
        var date = cast.date(5);
        cast.register(date, "Amal Start");
        cast.passUntil(date, TWO_DAYS.plusMinutes(1));
        assertThat(cast.reminded("Amal Start")).isEmpty();
        cast.passUntil(date, TWO_DAYS);
        cast.register(date, "Bo Sen");
        cast.passUntil(date, Duration.ofHours(3));
        assertThat(cast.reminded("Amal Start")).containsExactly("seat.reminder");
        assertThat(cast.letters("Amal Start").getFirst().text()).contains("Om två dagar ses vi");
        assertThat(cast.reminded("Bo Sen")).isEmpty();
    }

    @Test
    void asksForNamesAWeekAndADayBeforeTheyAreDue() {
        var date = cast.date(5);
        cast.register(SeatCast.group(date, "Kim Kontakt", WhenFull.SOME, "Ett Namn", "", ""));
        var due = date.window().namesDue();
        cast.clock.set(due.minus(Duration.ofDays(7)));
        cast.keep();
        assertThat(cast.letters("Kim Kontakt").getFirst().text()).contains("saknar 2 platser namn");
        cast.clock.set(due.minus(Duration.ofDays(1)));
        cast.keep();
        cast.keep();
        assertThat(cast.reminded("Kim Kontakt"))
                .containsExactly("seat.names-due", "seat.names-due");
    }

    @Test
    void remindsAnewOfADateThatIsMoved() {
        var date = cast.date(5);
        cast.register(date, "Cia Flyttad");
        cast.passUntil(date, TWO_DAYS);
        var later = cast.now(date).day(cast.operator.zone()).plusDays(40);
        var there = cast.courses.plan(cast.operator, later, 5).where();
        var moved = cast.in(() -> cast.scheduling.move(cast.now(date), there, cast.office()));
        cast.keep();
        assertThat(cast.reminded("Cia Flyttad")).hasSize(1);
        cast.passUntil(moved, TWO_DAYS);
        assertThat(cast.reminded("Cia Flyttad")).hasSize(2);
    }

    @Test
    void sendsNothingByItselfWhenADateIsMovedSoNearThatItsMomentHasPassed() {
        var date = cast.date(5);
        cast.register(date, "Dan Nära");
        cast.clock.set(date.starts().minus(Duration.ofDays(9)));
        var sooner = date.day(cast.operator.zone()).minusDays(8);
        var there = cast.courses.plan(cast.operator, sooner, 5).where();
        cast.in(() -> cast.scheduling.move(cast.now(date), there, cast.office()));
        cast.keep();
        assertThat(cast.reminded("Dan Nära")).isEmpty();
    }

    @Test
    void sendsOwnWordsToTheStatesAndRolesOfTheEntryAlone() {
        var date = cast.date(1);
        cast.register(date, "Eva Plats");
        cast.register(date, "Finn Vänt");
        var trainer = staff.person(cast.operator, "Gun Ledare", "gun@ledare.example");
        cast.in(() -> staffing.assign(date, StaffKind.TRAINER, trainer, cast.office()));
        cast.add(date, -72, SeatState.WAITING, Hearer.PARTICIPANTS, Hearer.TRAINERS);
        cast.passUntil(date, Duration.ofHours(72));
        cast.keep();
        assertThat(cast.reminded("Eva Plats")).isEmpty();
        var letter = cast.letters("Finn Vänt").getFirst();
        assertThat(letter.subject()).isEqualTo("Tänk på Grundkurs för mentorer");
        assertThat(letter.text()).contains("Hej Finn Vänt!");
        assertThat(letter.path()).startsWith("/goteborg/place/");
        assertThat(toTrainer()).isEqualTo(1);
    }

    @Test
    void reachesThoseWhoseSeatHangsOnAnEarlierCourseAndNobodyElse() {
        var basic = cast.date(9);
        var date = cast.inDepth(basic);
        cast.registered(basic, "Vera Villkor");
        cast.registered(date, "Vera Villkor");
        var klara = staff.person(cast.operator, "Klara Klar", address("Klara Klar").address());
        cast.trained(klara, basic);
        cast.registered(date, "Klara Klar");
        cast.add(date, -24 * 35, SeatState.CONDITIONAL, Hearer.PARTICIPANTS);
        cast.passUntil(date, Duration.ofDays(35));
        assertThat(cast.reminded("Vera Villkor")).contains("reminder");
        assertThat(cast.reminded("Klara Klar")).doesNotContain("reminder");
    }

    @Test
    void writesToAContactOnceHoweverManySheHasBookedFor() {
        var date = cast.date(9);
        cast.register(SeatCast.group(date, "Hanna Bokar", WhenFull.SOME, "Ida Ett", "Jon Två"));
        cast.register(SeatCast.group(date, "Hanna Bokar", WhenFull.SOME, "Kia Tre", ""));
        cast.add(date, 24, SeatState.CONFIRMED, Hearer.CONTACTS, Hearer.NAMELESS);
        cast.passUntil(date, Duration.ofHours(-24));
        cast.keep();
        assertThat(cast.reminded("Hanna Bokar"))
                .filteredOn(topic -> topic.equals("reminder"))
                .hasSize(1);
        assertThat(cast.reminded("Ida Ett")).doesNotContain("reminder");
    }

    @Test
    void neitherPausedEntriesNorCancelledDatesSendAnything() {
        var off = cast.date(3);
        cast.register(off, "Lo Inställd");
        cast.in(() -> cast.scheduling.cancel(off, Texts.none(), cast.office()));
        cast.passUntil(off, TWO_DAYS);
        assertThat(cast.reminded("Lo Inställd")).isEmpty();
        var date = cast.date(3);
        cast.register(date, "Mo Paus");
        var start = cast.timeline(date).getLast();
        cast.in(() -> timelines.pause(start, cast.office()));
        cast.passUntil(date, TWO_DAYS);
        assertThat(cast.reminded("Mo Paus")).isEmpty();
    }

    private int toTrainer() {
        return cast.in(
                () ->
                        db.sql("select count(*) from message where email = 'gun@ledare.example'")
                                .query(Integer.class)
                                .single());
    }
}
