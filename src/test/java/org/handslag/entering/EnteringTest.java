package org.handslag.entering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handslag.course.CourseInstance;
import org.handslag.directory.People;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationState;
import org.handslag.seats.Seated;
import org.handslag.seats.Seats;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.Office;
import org.handslag.support.PeopleCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Someone asks on the telephone, on paper or at the door, and a coordinator registers her. */
@ServerTest
class EnteringTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    private final Office office;
    private final PeopleCast persons;
    private final People people;
    private final Seated seated;
    private final Seats seats;
    private final Inbox inbox;
    private final TestClock clock;

    EnteringTest(
            Cast cast,
            CourseCast courses,
            Staff staff,
            PeopleCast persons,
            People people,
            Seated seated,
            Seats seats,
            UnitOfWork work,
            Inbox inbox,
            TestClock clock,
            @LocalServerPort int port) {
        this.office = new Office(cast, courses, staff, new Office.Desk(seats, work, port));
        this.persons = persons;
        this.people = people;
        this.seated = seated;
        this.seats = seats;
        this.inbox = inbox;
        this.clock = clock;
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void findsWhomItKnowsAndAsksForNothingAgain() {
        var date = office.date(DAY, 3);
        var ester = persons.person("Ester Känd", null, "+46701740605");
        persons.worksAt(ester, persons.workplace("Butikskedjan", "Backaplan"));
        var found = office.form(Office.list(date) + "/new?q=070-174%2006");
        assertThat(found.html().select("ul.tasks").text()).contains("Ester Känd", "Backaplan");
        var form = office.form(Office.list(date) + "/new?person=" + ester).html();
        assertThat(form.select("#f-name").val()).isEqualTo("Ester Känd");
        assertThat(form.select("#f-workplace").val()).isEqualTo("Backaplan");
        var address = Map.of("street", "Lillgatan 3", "city", "Göteborg", "askedBy", "Chefen");
        var sent =
                office.coordinator()
                        .submit(
                                office.form(Office.list(date) + "/new?person=" + ester),
                                "/registered",
                                address);
        var page = office.coordinator().follow(sent.expect(303)).expect(200);
        assertThat(page.text()).contains("Chefen bad om det", "Inskriven av Coordinator Persson");
        assertThat(only(date).person()).isEqualTo(ester);
        assertThat(office.in(() -> people.find(ester)).orElseThrow().address().street())
                .isEqualTo("Lillgatan 3");
        assertThat(inbox.last(office.operator(), "Ester Känd").path()).contains("/code/");
        var again = office.form(Office.list(date) + "/new?person=" + ester);
        var twice = office.coordinator().submit(again, "/registered", Map.of()).expect(422);
        assertThat(twice.text()).contains("redan anmäld");
    }

    @Test
    void knowsSomeoneNewAgainByNameAndTelephone() {
        var known = persons.person("Rut Igen", null, "+46317000002");
        var date = office.date(DAY.plusDays(1), 3);
        office.enter(date, Office.someone("Rut Igen", "031-700 00 02")).expect(303);
        assertThat(only(date).person()).isEqualTo(known);
    }

    @Test
    void tellsWhatIsWrongAndLosesNothing() {
        var date = office.date(DAY.plusDays(2), 3);
        var typed = Office.someone("", "1");
        typed.put("workplace", "<script>Lager 4</script>");
        typed.put("email", "inte en adress");
        var page = office.enter(date, typed).expect(422);
        assertThat(page.html().select(".ds-error-summary li")).hasSize(3);
        assertThat(page.html().select("#f-workplace").val()).isEqualTo("<script>Lager 4</script>");
        assertThat(office.in(() -> seated.of(date.id()))).isEmpty();
    }

    @Test
    void registersAfterTheWindowHasClosedAndAtTheDoorUntilTheEnd() {
        var date = office.date(DAY.plusDays(3), 3);
        clock.set(date.starts().plus(Duration.ofHours(1)));
        office.signInAgain();
        var form = office.form(Office.list(date) + "/new?new=yes");
        assertThat(form.html().select("input[name=how][checked]").val()).isEqualTo("DOOR");
        assertThat(form.text()).contains("Du kan ändå anmäla någon");
        var sent =
                office.coordinator()
                        .submit(form, "/registered", Map.of("name", "Dag Dörr"))
                        .expect(303);
        var page = office.coordinator().follow(sent).expect(200);
        var day = page.html().select("a[href*=/day/]").attr("href");
        assertThat(office.form(day).text()).contains("Dag Dörr");
        clock.set(date.ends());
        office.enter(date, Office.someone("För Sen", "")).expect(409);
    }

    @Test
    void asksWhenItIsFullAndLetsInOnlyWithAReason() {
        var date = office.date(DAY.plusDays(4), 1);
        office.registered(date, "Amal Haddad");
        var full = office.enter(date, Office.someone("Bo Ek", "070-174 06 06")).expect(409);
        assertThat(full.html().select("#f-name").val()).isEqualTo("Bo Ek");
        var letIn = new HashMap<>(Map.of("when-full", "LET_IN", "reason", ""));
        var missing = office.coordinator().submit(full, "/registered", letIn).expect(422);
        assertThat(missing.html().select("button[value=LET_IN]")).isNotEmpty();
        letIn.put("reason", "Har åkt hela vägen från Kiruna");
        office.coordinator().submit(missing, "/registered", letIn).expect(303);
        assertThat(office.in(() -> seats.pool(date.id())).overbooked()).isEqualTo(1);
        var wait = office.enter(date, Office.someone("Cilla Berg", "070-174 06 07")).expect(409);
        office.coordinator().submit(wait, "/registered", Map.of("when-full", "SOME")).expect(303);
        assertThat(office.in(() -> seats.pool(date.id())).waiting()).isEqualTo(1);
    }

    @Test
    void registersColleaguesForWhoeverCalls() {
        var date = office.date(DAY.plusDays(5), 4);
        var form = office.form(Office.list(date) + "/new?new=yes&for=colleagues");
        var typed = Office.someone("Gun Holm", "031-700 00 09");
        typed.putAll(Map.of("organisation", "Butikskedjan", "seat-1-name", "Ivar Juhl"));
        typed.put("more", "yes");
        var more = office.coordinator().submit(form, "/registered", typed).expect(200);
        assertThat(more.html().select("#f-seat-1-name").val()).isEqualTo("Ivar Juhl");
        var sent = Map.of("seat-2-later", "yes", "more", "");
        office.coordinator().submit(more, "/registered", sent).expect(303);
        assertThat(office.in(() -> seats.pool(date.id())).confirmed()).isEqualTo(2);
        assertThat(office.form(Office.list(date)).text())
                .contains("Ivar Juhl", "Plats utan namn", "genom Gun Holm");
    }

    @Test
    void makesOneBookingOfADoubleClick() {
        var date = office.date(DAY.plusDays(6), 4);
        var form = office.form(Office.list(date) + "/new?new=yes");
        var typed = Office.someone("Tove Två", "070-174 06 08");
        var first = office.coordinator().submit(form, "/registered", typed).expect(303);
        var second = office.coordinator().submit(form, "/registered", typed).expect(303);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(office.in(() -> seated.of(date.id()))).hasSize(1);
    }

    private Registration only(CourseInstance date) {
        List<Registration> all = office.in(() -> seated.of(date.id()));
        assertThat(all).hasSize(1);
        assertThat(all.getFirst().state()).isEqualTo(RegistrationState.CONFIRMED);
        return all.getFirst();
    }
}
