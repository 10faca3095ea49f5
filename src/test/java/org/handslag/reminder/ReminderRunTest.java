package org.handslag.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.course.Scheduling;
import org.handslag.course.StaffKind;
import org.handslag.course.Staffing;
import org.handslag.scope.Texts;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.RegistrationState;
import org.handslag.seats.SeatRequest.WhenFull;
import org.handslag.seats.Seats;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.Repetitions;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the task sends as time passes, to whom and how often. */
@ServerTest
class ReminderRunTest {
    private static final Duration TWO_DAYS = Duration.ofDays(2);
    private final ReminderCast cast;
    private final Reminding reminding;
    private final Timelines timelines;
    private final Staffing staffing;
    private final Staff staff;
    private final JdbcClient db;

    ReminderRunTest(
            Cast operators,
            CourseCast courses,
            CourseInstances instances,
            Scheduling scheduling,
            Seats seats,
            Timelines timelines,
            Reminders reminders,
            ReminderKeeper keeper,
            UnitOfWork work,
            Inbox inbox,
            TestClock clock,
            Reminding reminding,
            Staffing staffing,
            Staff staff,
            JdbcClient db) {
        this.cast =
                new ReminderCast(
                        new ReminderCast.Parts(
                                operators,
                                courses,
                                instances,
                                scheduling,
                                seats,
                                timelines,
                                reminders,
                                keeper,
                                work,
                                inbox,
                                clock));
        this.reminding = reminding;
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
        cast.add(date, -72, RegistrationState.WAITING, Hearer.PARTICIPANTS, Hearer.TRAINERS);
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
    void writesToAContactOnceHoweverManySheHasBookedFor() {
        var date = cast.date(9);
        cast.register(SeatCast.group(date, "Hanna Bokar", WhenFull.SOME, "Ida Ett", "Jon Två"));
        cast.register(SeatCast.group(date, "Hanna Bokar", WhenFull.SOME, "Kia Tre", ""));
        cast.add(date, 24, RegistrationState.CONFIRMED, Hearer.CONTACTS, Hearer.NAMELESS);
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

    @Test
    void goesOnWhereARunWasStopped() {
        var date = crowded(40, "Stopp");
        cast.clock.set(date.starts().minus(TWO_DAYS));
        cast.in(() -> tellFirst(date, 7));
        cast.keep();
        cast.keep();
        assertThat(names(40, "Stopp"))
                .allSatisfy(name -> assertThat(cast.reminded(name)).hasSize(1));
    }

    @RepeatedTest(2)
    void tellsEachOnceWhenSeveralNodesAreAtIt(RepetitionInfo time) {
        var group = "Nod" + (char) ('a' + time.getCurrentRepetition());
        var people = Repetitions.isLong() ? 120 : 60;
        var date = crowded(people, group);
        cast.clock.set(date.starts().minus(TWO_DAYS));
        IntStream.range(0, 4).parallel().forEach(_ -> cast.keep());
        cast.keep();
        var messages =
                cast.in(
                        () ->
                                db.sql(
                                                """
                                                select count(*) from message
                                                 where topic = 'seat.reminder' and name like :group
                                                """)
                                        .param("group", group + "%")
                                        .query(Integer.class)
                                        .single());
        assertThat(messages).isEqualTo(people);
    }

    private void tellFirst(CourseInstance date, int most) {
        var zone = cast.operator.zone();
        var now = cast.clock.instant();
        var due =
                reminding.due(zone, now).stream()
                        .filter(one -> one.instance().equals(date.id()))
                        .findFirst()
                        .orElseThrow();
        var keys = reminding.waiting(due, zone, now);
        assertThat(keys).hasSizeGreaterThan(most);
        reminding.tell(due, keys.subList(0, most), zone, now);
    }

    private CourseInstance crowded(int people, String group) {
        var date = cast.date(people);
        names(people, group).forEach(name -> cast.register(date, name));
        return date;
    }

    private static List<String> names(int people, String group) {
        var names = new ArrayList<String>();
        for (int i = 0; i < people; i++) {
            names.add(group + " Nummer" + i);
        }
        return names;
    }

    private int toTrainer() {
        return cast.in(
                () ->
                        db.sql("select count(*) from message where email = 'gun@ledare.example'")
                                .query(Integer.class)
                                .single());
    }
}
