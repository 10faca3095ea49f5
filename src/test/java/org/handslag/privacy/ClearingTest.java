package org.handslag.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.support.SeatCast.alone;
import static org.handslag.support.SeatCast.group;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.handslag.course.CourseInstance;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.Registration;
import org.handslag.seats.SeatRequest.WhenFull;
import org.handslag.seats.Seats;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Office;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ninety days after a date nothing tells who asked for it and never got a place. */
@ServerTest
class ClearingTest {
    private static int months;

    @Autowired List<RecurringTask<Void>> tasks;
    @Autowired JdbcClient db;
    @Autowired TestClock clock;

    private final Office office;
    private final Seats seats;

    ClearingTest(
            Cast cast,
            CourseCast courses,
            Staff staff,
            Seats seats,
            UnitOfWork work,
            @LocalServerPort int port) {
        this.office = new Office(cast, courses, staff, new Office.Desk(seats, work, port));
        this.seats = seats;
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void forgetsWhoNeverGotAPlaceInEveryTable() {
        var date = date();
        office.registered(date, "Amal Kvar");
        office.asked(group(date, "Gunnel Zzspar", WhenFull.SOME, "Hedda Zzspar", "Ivar Zzspar"));
        var waits = office.registered(date, "Jon Zzspar");
        office.asked(alone(date, "Kim Zzspar").asSuspicious());
        askedFor(waits, "Zzspar den äldre");
        var left = office.registered(date, "Liv Zzspar");
        office.in(() -> seats.withdraw(left.id(), false, SeatCast.visitor(office.operator())));
        assertThat(holding("zzspar")).contains("registration", "booking", "person", "message");
        assertThat(holding("zzspar")).contains("asked_change");
        pass(date, 89);
        assertThat(holding("zzspar")).contains("registration", "booking", "person");
        pass(date, 91);
        assertThat(holding("zzspar")).isEmpty();
        assertThat(holding("amal kvar")).contains("registration", "booking", "person");
    }

    @Test
    void keepsWhoEverHadAPlaceAndWhatIsKnownOtherwise() {
        var date = date();
        var had = office.registered(date, "Mona Zzhade");
        office.in(() -> seats.withdraw(had.id(), false, SeatCast.visitor(office.operator())));
        office.registered(date, "Nils Zzhade");
        var other = date();
        office.registered(other, "Amal Annan");
        var waits = office.registered(other, "Nils Zzhade");
        pass(other, 91);
        assertThat(office.now(had).typed().name()).isEqualTo("Mona Zzhade");
        assertThat(office.now(waits).typed().name()).isEmpty();
        assertThat(holding("nils zzhade")).contains("person", "registration");
        office.signInAgain();
        assertThat(office.form(Office.list(other)).html().text())
                .contains("Uppgifterna är borttagna");
        assertThat(office.form(Office.page(waits)).h1()).isEqualTo("Uppgifterna är borttagna");
    }

    @Test
    void keepsTheContactWhoAnswersForAPlace() {
        var date = date();
        var seat = group(date, "Olga Zzkontakt", WhenFull.SOME, "Per Zzplats", "Qvist Zzko");
        var asked = office.asked(seat);
        pass(date, 91);
        assertThat(office.now(asked.getFirst()).typed().name()).isEqualTo("Per Zzplats");
        assertThat(office.now(asked.getLast()).typed().name()).isEmpty();
        assertThat(holding("zzkontakt")).contains("booking", "person");
        assertThat(holding("zzko ")).isEmpty();
    }

    /** A message that was sent keeps its text for 90 days; the night sees to both. */
    private void pass(CourseInstance date, int days) {
        clock.set(date.ends().plus(Duration.ofDays(days)));
        office.in(
                () ->
                        db.sql(
                                        "update message set state = 'SENT', due_at = null, settled_at = written_at where settled_at is null")
                                .update());
        tasks.stream()
                .filter(
                        task ->
                                List.of("clear-unconfirmed", "message.emptying")
                                        .contains(task.getName()))
                .forEach(task -> task.executeRecurringly(null, null));
    }

    private void askedFor(Registration registration, String name) {
        office.send(
                        registration,
                        "withdrawal",
                        Map.of("who", "SOMEONE", "askedBy", name, "how", "PAPER"))
                .expect(303);
    }

    /** The tables in which a text stands, also in the bytes of a file. */
    private TreeSet<String> holding(String text) {
        var tables =
                db.sql(
                                """
                                select table_name from information_schema.columns
                                 where table_schema = 'public' and column_name = 'operator_id'
                                """)
                        .query(String.class)
                        .list();
        var found = new TreeSet<String>();
        for (var table : tables) {
            var rows =
                    office.in(
                            () ->
                                    db.sql("select t::text from " + table + " t")
                                            .query(String.class)
                                            .list());
            if (rows.stream().anyMatch(row -> row.toLowerCase().contains(text))) {
                found.add(table);
            }
        }
        return found;
    }

    private CourseInstance date() {
        return office.date(LocalDate.of(2027, 1, 12).plusMonths(months++), 1);
    }
}
