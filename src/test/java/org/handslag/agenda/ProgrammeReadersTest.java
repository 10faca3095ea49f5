package org.handslag.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.course.Scheduling;
import org.handslag.course.StaffKind;
import org.handslag.course.Staffing;
import org.handslag.roster.Fee;
import org.handslag.roster.Roster;
import org.handslag.roster.RosterDetails;
import org.handslag.roster.RosterKind;
import org.handslag.scope.PersonId;
import org.handslag.scope.Texts;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.Seats;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.Office;
import org.handslag.support.PdfText;
import org.handslag.support.PdfUa;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each reader sees of a programme what is hers, on the screen and on paper. */
@ServerTest
class ProgrammeReadersTest {
    private static final Locale SWEDISH = Locale.of("sv");

    private final Office office;
    private final ProgrammeDesk desk;
    private final Roster roster;
    private final Scheduling scheduling;
    private final Staffing staffing;
    private final CourseInstances instances;
    private final Staff staff;
    private final Inbox inbox;
    private final int port;

    ProgrammeReadersTest(
            Cast cast,
            CourseCast courses,
            Staff staff,
            Seats seats,
            UnitOfWork work,
            Roster roster,
            Scheduling scheduling,
            Staffing staffing,
            CourseInstances instances,
            Inbox inbox,
            @LocalServerPort int port) {
        this.office = new Office(cast, courses, staff, new Office.Desk(seats, work, port));
        this.desk = new ProgrammeDesk(office);
        this.roster = roster;
        this.scheduling = scheduling;
        this.staffing = staffing;
        this.instances = instances;
        this.staff = staff;
        this.inbox = inbox;
        this.port = port;
    }

    @Test
    void isShownToEveryoneOnlyWhenPublishedAndNamesOnlyWhoAgreed() {
        var date = office.date(LocalDate.of(2027, 2, 5), 12);
        desk.drafted(date);
        lead(date, "Greta Gäst", "greta@agenda.example", true);
        lead(date, "Sven Skygg", "sven@agenda.example", false);
        var visitor = new Visitor(port, "sv");
        var open = "/goteborg/courses/" + date.slug();
        assertThat(visitor.get(open).expect(200).text()).doesNotContain("Greta", "Paus");
        desk.send(desk.programme(date), "/publication", Map.of()).expect(303);
        var shown = visitor.get(open).expect(200).html().select("main").text();
        assertThat(shown)
                .contains("Program", "09:00–12:00", "Paus", "Greta Gäst", "Talar om livet")
                .contains("Gästföreläsare", "Vad vill du fråga de andra om?")
                .doesNotContain("Sven");
        office.registered(date, "Amal Dagen");
        var letter = inbox.last(office.operator(), SeatCast.address("Amal Dagen").address());
        var own = visitor.get(letter.path()).expect(200).html().select("main").text();
        assertThat(own).contains("Greta Gäst", "Sven Skygg");
        desk.send(desk.programme(date), "/withdrawal", Map.of()).expect(303);
        assertThat(visitor.get(open).text()).doesNotContain("Greta", "Paus");
        assertThat(visitor.get(letter.path()).text()).doesNotContain("Greta");
    }

    @Test
    void isPrintedInTheLanguageOfTheDateForThoseWhoHoldIt() {
        var date = office.date(LocalDate.of(2027, 5, 4), 12);
        desk.drafted(date);
        lead(date, "Sven Sträng", "sven@strang.example", false);
        office.in(
                () ->
                        scheduling.edit(
                                instances.find(date.id()).orElseThrow(),
                                english(date),
                                CourseCast.coordinator(office.operator())));
        var pdf = office.coordinator().get(ProgrammeDesk.path(date) + "/pdf").expect(200);
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        PdfUa.assertAccessible(pdf.raw().body());
        assertThat(PdfText.readAloud(pdf.raw().body()))
                .contains("Sharing experience", "Break", "Sven Sträng", "Led by", "4 May 2027");
        var sheet = office.form(ProgrammeDesk.path(date) + "/sheet");
        assertThat(sheet.html().select("html").attr("lang")).isEqualTo("en");
        assertThat(sheet.html().select("main").text()).contains("Sharing experience");
        var person = staff.person(office.operator(), "Tor Trainer", "tor@trainer.example");
        var trainer = staff.signedIn(port, office.operator(), trains(date, person));
        trainer.get(ProgrammeDesk.path(date) + "/sheet").expect(200);
        trainer.get(ProgrammeDesk.path(office.date(LocalDate.of(2027, 5, 5), 3)) + "/sheet")
                .expect(404);
        trainer.get(ProgrammeDesk.path(date)).expect(404);
    }

    private static CourseInstance.Details english(CourseInstance date) {
        var usual = date.details();
        return new CourseInstance.Details(
                Locale.ENGLISH,
                usual.cost(),
                usual.leader(),
                usual.contact(),
                usual.note(),
                usual.window(),
                usual.promotion(),
                usual.approval());
    }

    private PersonId trains(CourseInstance date, PersonId person) {
        office.in(
                () -> {
                    var by = CourseCast.coordinator(office.operator());
                    staffing.assign(date, StaffKind.TRAINER, person, by);
                    return person;
                });
        return person;
    }

    /** A part at the end that someone of the roster leads. */
    private void lead(CourseInstance date, String name, String email, boolean shown) {
        var person = staff.person(office.operator(), name, email);
        var details =
                new RosterDetails(
                        List.of("Livet"),
                        List.of(SWEDISH),
                        "",
                        Fee.NONE,
                        "",
                        "",
                        Texts.of(SWEDISH, "Talar om livet", LocalDate.of(2026, 9, 1)),
                        shown,
                        "");
        var by = CourseCast.coordinator(office.operator());
        var entry = office.in(() -> roster.add(RosterKind.GUEST, person, details, by));
        desk.add(
                        date,
                        new HashMap<>(
                                Map.of(
                                        "kind",
                                        "MINGLING",
                                        "lead",
                                        "r" + entry.id(),
                                        "minutes",
                                        "5")))
                .expect(303);
    }
}
