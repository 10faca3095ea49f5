package org.handslag.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.Seats;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Office;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A coordinator makes a series, looks it through first, and publishes and prolongs it. */
@ServerTest
class SeriesPagesTest {
    private final Office office;
    private final CourseCast courses;
    private final Staff staff;
    private final int port;

    SeriesPagesTest(
            Cast cast,
            CourseCast courses,
            Staff staff,
            Seats seats,
            UnitOfWork work,
            @LocalServerPort int port) {
        this.office = new Office(cast, courses, staff, new Office.Desk(seats, work, port));
        this.courses = courses;
        this.staff = staff;
        this.port = port;
    }

    @Test
    void makesDraftsThatAreLookedThroughFirst() {
        var date = office.date(LocalDate.of(2027, 2, 23), 12);
        var preview = preview(date, Map.of("every", "4", "count", "3"));
        assertThat(days(preview)).isEqualTo("2027-03-23 2027-04-20 2027-05-18");
        var changed = Map.of("day1", "2027-04-22", "step", "make");
        var without = new HashMap<>(changed);
        without.put("make2", "");
        var made = office.coordinator().submit(preview, "/series", without).expect(303);
        var page = office.coordinator().follow(made).expect(200);
        assertThat(page.html().select("tbody tr")).hasSize(3);
        assertThat(page.html().select("main").text())
                .contains("var 4:e vecka", "23 mars 2027", "22 april 2027", "Utkast")
                .contains("09:00–16:00", "Serien skapades", "Nya tillfällen: 2")
                .doesNotContain("18 maj 2027");
    }

    @Test
    void keepsTheTimeOfDayWhenTheClocksChange() {
        var date = office.date(LocalDate.of(2027, 3, 1), 12);
        var made = made(date, Map.of("every", "5", "count", "1"));
        assertThat(made.html().select("tbody th").eachText())
                .anyMatch(row -> row.contains("5 april 2027") && row.contains("09:00"));
    }

    @Test
    void refusesTenThousandInClearWordsAndKeepsWhatWasTyped() {
        var date = office.date(LocalDate.of(2027, 2, 2), 12);
        var form = office.form(begin(date));
        var typed = Map.of("every", "2", "count", "10000");
        var answer = office.coordinator().submit(form, "/series", typed).expect(422);
        assertThat(answer.html().select("main").text()).contains("högst 60 tillfällen");
        assertThat(answer.html().select("[name=count]").val()).isEqualTo("10000");
        assertThat(answer.html().select("[name=every]").val()).isEqualTo("2");
        assertThat(office.form("/goteborg/instances/" + date.id()).html().text())
                .contains("Gör en serie härifrån");
    }

    @Test
    void refusesMoreThanFiveYearsAndRowsThatWereForged() {
        var date = office.date(LocalDate.of(2027, 2, 3), 12);
        var until = Map.of("every", "20", "extent", "until", "until", "2040-01-01");
        var form = office.form(begin(date));
        var far = office.coordinator().submit(form, "/series", until).expect(422);
        assertThat(far.html().text()).contains("högst 5 år framåt");
        var preview = preview(date, Map.of("every", "4", "count", "2"));
        var forged = Map.of("step", "make", "day0", "2099-01-01", "rows", "9999");
        office.coordinator().submit(preview, "/series", forged).expect(422);
        var twice = Map.of("step", "make", "day0", "2027-04-05", "day1", "2027-04-05");
        var answer = office.coordinator().submit(preview, "/series", twice).expect(422);
        assertThat(answer.html().text()).contains("står på listan redan");
    }

    @Test
    void warnsOfHolidaysWeekendsAndDatesThatAreThereAlready() {
        var date = office.date(LocalDate.of(2027, 5, 5), 12);
        office.date(LocalDate.of(2027, 5, 7), 12);
        var preview = preview(date, Map.of("every", "1", "count", "3"));
        var days = Map.of("step", "again", "day0", "2027-05-06", "day1", "2027-05-07");
        var again = office.coordinator().submit(preview, "/series", days).expect(200);
        var rows = again.html().select(".days > fieldset");
        assertThat(rows.get(0).text()).contains("Helgdag: Kristi himmelsfärds dag");
        assertThat(rows.get(1).text()).contains("redan ett tillfälle den dagen");
        var saturday = Map.of("step", "again", "day0", "2027-05-08", "day1", "strax");
        var wrong = office.coordinator().submit(preview, "/series", saturday).expect(200);
        assertThat(wrong.html().select(".days > fieldset").get(0).text()).contains("Lördag");
    }

    @Test
    void publishesSeveralWithOneConfirmation() {
        var date = office.date(LocalDate.of(2027, 6, 1), 12);
        var page = made(date, Map.of("every", "1", "count", "3"));
        var path = path(page);
        var ask = office.form(path + "/publication");
        assertThat(ask.html().select("input[name=date][checked]")).hasSize(3);
        var none = office.coordinator().submit(ask, "/publication", Map.of("date", ""));
        none.expect(422);
        office.coordinator().submit(ask, "/publication", Map.of()).expect(303);
        assertThat(office.form(path).html().select("tbody").text())
                .contains("Öppet för anmälan")
                .doesNotContain("Utkast");
    }

    @Test
    void prolongsAndEndsASeries() {
        var date = office.date(LocalDate.of(2027, 8, 31), 12);
        var path = path(made(date, month(2)));
        var form = office.form(path + "/dates/new");
        assertThat(form.html().select("[name=rhythm]")).isEmpty();
        var preview = office.coordinator().submit(form, "/dates", Map.of("count", "2"));
        assertThat(days(preview.expect(200))).isEqualTo("2027-11-30 2027-12-31");
        office.coordinator().submit(preview, "/dates", Map.of("step", "make")).expect(303);
        var longer = office.form(path);
        assertThat(longer.html().select("tbody tr")).hasSize(5);
        office.coordinator().submit(longer, "/end", Map.of()).expect(303);
        var ended = office.form(path);
        assertThat(ended.html().select("main").text()).contains("Avslutad", "Återuppta");
        var late = office.coordinator().submit(preview, "/dates", Map.of("step", "make"));
        assertThat(late.expect(409).html().text()).contains("Serien är avslutad");
        office.coordinator().submit(ended, "/resumption", Map.of()).expect(303);
        assertThat(office.form(path).html().select("main").text()).contains("Lägg till fler");
    }

    @Test
    void beginsFromACourseWithTheSettingsOfItsLatestDate() {
        var course = courses.course(office.operator(), "kort", "Kort kurs");
        var path = "/goteborg/curriculum/" + course.id() + "/series/new";
        assertThat(office.form(path).html().text()).contains("har inget kurstillfälle ännu");
        courses.draft(office.operator(), course, LocalDate.of(2027, 1, 12), 7);
        var typed = Map.of("first", "2027-03-16", "rhythm", "SPRING_AND_AUTUMN", "count", "3");
        var preview = office.coordinator().submit(office.form(path), "/series", typed);
        assertThat(days(preview.expect(200))).isEqualTo("2027-03-16 2027-09-21 2028-03-21");
        var made = office.coordinator().submit(preview, "/series", Map.of("step", "make"));
        var page = office.coordinator().follow(made.expect(303)).expect(200);
        assertThat(page.html().select("tbody tr")).hasSize(3);
        assertThat(page.html().select("main").text()).contains("vår och höst", "0 / 7");
        assertThat(office.form("/goteborg/series").html().select("tbody").text())
                .contains("Kort kurs");
    }

    @Test
    void aDateBelongsToOneSeriesAtMost() {
        var date = office.date(LocalDate.of(2027, 9, 7), 12);
        var preview = preview(date, Map.of("every", "1", "count", "1"));
        office.coordinator().submit(preview, "/series", Map.of("step", "make")).expect(303);
        var again = office.coordinator().submit(preview, "/series", Map.of("step", "make"));
        assertThat(again.expect(409).html().text()).contains("hör redan till en serie");
        assertThat(office.coordinator().get(begin(date)).status()).isEqualTo(303);
    }

    @Test
    void isHiddenFromACoordinatorOfAnotherProgramme() {
        var date = office.date(LocalDate.of(2027, 10, 5), 12);
        var path = path(made(date, Map.of("every", "1", "count", "1")));
        var other = new RoleScope(RoleScope.Kind.PROGRAMME, date.id().value());
        var someone = staff.person(office.operator(), "Annan Persson", "annan@sam.example");
        staff.give(office.operator(), someone, Role.COORDINATOR, other);
        var visitor = staff.signedIn(port, office.operator(), someone);
        visitor.get(path).expect(404);
        visitor.get(begin(date)).expect(404);
        assertThat(visitor.get("/goteborg/series").expect(200).html().select("tbody tr")).isEmpty();
    }

    private Visitor.Page made(CourseInstance date, Map<String, String> typed) {
        var made =
                office.coordinator()
                        .submit(preview(date, typed), "/series", Map.of("step", "make"));
        return office.coordinator().follow(made.expect(303)).expect(200);
    }

    private Visitor.Page preview(CourseInstance date, Map<String, String> typed) {
        return office.coordinator().submit(office.form(begin(date)), "/series", typed).expect(200);
    }

    private static Map<String, String> month(int count) {
        return Map.of("rhythm", "MONTH_DAY", "every", "1", "count", String.valueOf(count));
    }

    private static String begin(CourseInstance date) {
        return "/goteborg/instances/" + date.id() + "/series/new";
    }

    private static String path(Visitor.Page page) {
        return page.address().getPath();
    }

    private static String days(Visitor.Page page) {
        return String.join(" ", page.html().select(".days [name^=day]").eachAttr("value"));
    }
}
