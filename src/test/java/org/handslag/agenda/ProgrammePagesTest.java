package org.handslag.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handslag.course.Scheduling;
import org.handslag.course.Whereabouts;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.Seats;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Office;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A coordinator makes the programme of a day, and each reader sees of it what is hers. */
@ServerTest
class ProgrammePagesTest {
    private final Office office;
    private final ProgrammeDesk desk;
    private final Scheduling scheduling;

    ProgrammePagesTest(
            Cast cast,
            CourseCast courses,
            Staff staff,
            Seats seats,
            UnitOfWork work,
            Scheduling scheduling,
            @LocalServerPort int port) {
        this.office = new Office(cast, courses, staff, new Office.Desk(seats, work, port));
        this.desk = new ProgrammeDesk(office);
        this.scheduling = scheduling;
    }

    @Test
    void isMadeOfTheCoursesModulesWithOnePressAndThenChanged() {
        var date = office.date(LocalDate.of(2027, 2, 2), 12);
        var page = desk.drafted(date);
        assertThat(ProgrammeDesk.rows(page))
                .containsExactly(
                        "Att vara mentor Modul 09:00–12:00",
                        "Paus 12:00–12:15",
                        "Samtal som hjälper Modul 12:15–14:45",
                        "Erfarenhetsutbyte 14:45–15:30");
        assertThat(page.html().select("main").text()).contains("30 minuter är inte planerade än");
        var later = page.html().select("form[action$=/move]").get(1).attr("action");
        var block = later.replaceAll(".*/blocks/(.*)/move", "$1");
        desk.send(page, block + "/move", Map.of("earlier", "")).expect(303);
        assertThat(ProgrammeDesk.rows(desk.programme(date)).getFirst()).startsWith("Paus 09:00");
        desk.send(desk.programme(date), block + "/removal", Map.of()).expect(303);
        assertThat(ProgrammeDesk.rows(desk.programme(date))).hasSize(3);
        var again = desk.send(page, "/move", Map.of());
        assertThat(again.status()).isEqualTo(404);
    }

    @Test
    void warnsWhenItIsLongerThanTheSession() {
        var date = office.date(LocalDate.of(2027, 2, 3), 12);
        desk.drafted(date);
        var typed = new HashMap<>(Map.of("minutes", "90", "title-sv", "Rundvandring"));
        typed.put("kind", "OTHER");
        desk.add(date, typed).expect(303);
        assertThat(desk.programme(date).html().select("main").text()).contains("1 timme längre än");
        assertThat(office.form(ProgrammeDesk.hub(date)).html().text())
                .contains("längre än tiden räcker");
    }

    @Test
    void tellsWhatIsWrongAndKeepsWhatWasTyped() {
        var date = office.date(LocalDate.of(2027, 2, 4), 12);
        var typed = new HashMap<>(Map.of("minutes", "0", "leader", "Nora Ny"));
        var answer = desk.add(date, typed).expect(422);
        assertThat(answer.html().select(".ds-error-summary").text())
                .contains("från 1 till 600", "Skriv en rubrik");
        assertThat(answer.html().select("[name=leader]").val()).isEqualTo("Nora Ny");
        var forged = new HashMap<>(Map.of("kind", "BREAK", "lead", "p" + date.id()));
        desk.add(date, forged).expect(422);
        var sharing = office.form(ProgrammeDesk.path(date) + "/blocks/new?kind=SHARING");
        assertThat(sharing.html().select("[name=prompts-sv]").text()).contains("svårast");
    }

    @Test
    void comesAlongWhenADateIsCopiedAndIsCopiedFromAnEarlierOne() {
        var date = office.date(LocalDate.of(2027, 3, 2), 12);
        desk.drafted(date);
        desk.send(desk.programme(date), "/publication", Map.of()).expect(303);
        var form = office.form(ProgrammeDesk.hub(date) + "/duplicate");
        var typed = Map.of("day", "2027-03-09");
        var made = desk.send(form, "/duplicate", typed).expect(303);
        var copy = office.form(made.header("Location") + "/programme");
        assertThat(ProgrammeDesk.rows(copy)).isEqualTo(ProgrammeDesk.rows(desk.programme(date)));
        assertThat(copy.html().text()).contains("Visas inte för alla än");
        var other = office.date(LocalDate.of(2027, 3, 16), 12);
        var empty = desk.programme(other);
        assertThat(empty.html().text()).contains("Kopiera från 9 mars 2027");
        desk.send(empty, "/copy", Map.of()).expect(303);
        assertThat(ProgrammeDesk.rows(desk.programme(other))).hasSize(4);
        desk.send(empty, "/copy", Map.of()).expect(409);
        desk.send(empty, "/draft", Map.of()).expect(409);
    }

    @Test
    void keepsItsBlocksWhenADayIsTakenAway() {
        var date = office.date(LocalDate.of(2027, 4, 6), 12);
        var by = CourseCast.coordinator(office.operator());
        var two =
                List.of(
                        CourseCast.session(office.operator(), LocalDate.of(2027, 4, 6), 9, 12),
                        CourseCast.session(office.operator(), LocalDate.of(2027, 4, 7), 9, 12));
        var longer = office.in(() -> scheduling.move(date, new Whereabouts(two, null, "", ""), by));
        desk.drafted(longer);
        assertThat(ProgrammeDesk.rows(desk.programme(date)))
                .containsExactly(
                        "Att vara mentor Modul 09:00–12:00",
                        "Samtal som hjälper Modul 09:00–11:30",
                        "Erfarenhetsutbyte 11:30–12:00");
        var one = new Whereabouts(two.subList(0, 1), null, "", "");
        office.in(() -> scheduling.move(longer, one, by));
        var page = desk.programme(date);
        assertThat(ProgrammeDesk.rows(page)).hasSize(1);
        assertThat(page.html().select("main").text())
                .contains("stod på en dag som inte längre finns", "Samtal som hjälper");
    }
}
