package org.handslag.registered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.support.SeatCast.group;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.handslag.course.CourseInstance;
import org.handslag.directory.Programmes;
import org.handslag.journal.Reads;
import org.handslag.scope.Operator;
import org.handslag.scope.Period;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.scope.Texts;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.SeatRequest.WhenFull;
import org.handslag.seats.Seats;
import org.handslag.sheet.Sheet;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Office;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class RegisteredListTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    private final Office office;
    private final Operator favrskov;
    private final Staff staff;
    private final Programmes programmes;
    private final Reads reads;
    private final TestClock clock;
    private final int port;

    RegisteredListTest(
            Cast cast,
            CourseCast courses,
            Staff staff,
            Programmes programmes,
            Reads reads,
            Seats seats,
            UnitOfWork work,
            TestClock clock,
            @LocalServerPort int port) {
        this.office = new Office(cast, courses, staff, new Office.Desk(seats, work, port));
        this.staff = staff;
        this.programmes = programmes;
        this.reads = reads;
        this.clock = clock;
        this.port = port;
        this.favrskov = cast.favrskov();
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void showsEachGroupInItsOrderWithItsFigures() {
        var date = full(DAY);
        var page = office.form(Office.list(date)).html();
        assertThat(page.select("h2").eachText())
                .startsWith("Har plats 1", "Väntelista 2", "Platser utan namn 2");
        assertThat(page.select("details summary").eachText()).contains("Inte längre med (1)");
        assertThat(page.text())
                .contains("3 av 3 platser är tagna", "Ingen plats är ledig", "2 väntar")
                .contains("1. Dan Dahl", "2. Bo Ek", "genom Gun Holm", "3 december 2026");
        var hub = office.form("/goteborg/instances/" + date.id()).html();
        assertThat(hub.select("ul.tasks li").eachText()).contains("Väntelista 2");
    }

    @Test
    void findsByNameWorkplaceTelephoneAndState() {
        var date = full(DAY.plusDays(1));
        assertThat(office.form(Office.list(date) + "?q=dahl").text())
                .contains("Dan Dahl")
                .doesNotContain("Bo Ek");
        assertThat(office.form(Office.list(date) + "?group=WAITING").html().select("tbody tr"))
                .hasSize(2);
        assertThat(office.form(Office.list(date) + "?q=backaplan").html().select("tbody tr"))
                .hasSize(2);
        assertThat(office.form(Office.list(date) + "?q=ingen%20alls").text())
                .contains("Ingen av de anmälda");
        office.form(Office.list(date) + "?group=NONSENSE&sort=%27;drop");
    }

    @Test
    void sortsByNameWorkplaceAndWhen() {
        var date = office.date(DAY.plusDays(2), 5);
        office.registered(date, "Örjan Ås");
        office.registered(date, "Amal Haddad");
        office.registered(date, "Zelda Ek");
        assertThat(names("?sort=NAME", date))
                .containsExactly("Amal Haddad", "Zelda Ek", "Örjan Ås");
        assertThat(names("?sort=WHEN", date))
                .containsExactly("Örjan Ås", "Amal Haddad", "Zelda Ek");
        assertThat(names("?sort=WORKPLACE", date)).hasSize(3);
    }

    @Test
    void doesNotExistForTheCoordinatorOfAnotherProgramme() {
        var date = full(DAY.plusDays(3));
        var one = office.registered(date, "Eva Frost");
        var stranger = staff.person(office.operator(), "Kim Annan", "kim@annan.example");
        var other =
                office.in(
                        () ->
                                programmes.add(
                                        "annat",
                                        Texts.of(office.operator().language(), "Annat", DAY),
                                        Period.since(DAY.minusYears(5))));
        var scope = new RoleScope(RoleScope.Kind.PROGRAMME, other.value());
        staff.give(office.operator(), stranger, Role.COORDINATOR, scope);
        var visitor = staff.signedIn(port, office.operator(), stranger);
        for (var path :
                new String[] {
                    "",
                    ".csv",
                    "/new",
                    "/" + one.id(),
                    "/" + one.id() + "/withdrawal",
                    "/" + one.id() + "/removal",
                    "/" + one.id() + "/person",
                    "/" + one.id() + "/correction",
                    "/" + one.id() + "/seat",
                    "/" + one.id() + "/link"
                }) {
            visitor.get(Office.list(date) + path).expect(404);
        }
        visitor.get("/goteborg/instances/" + date.id() + "/participants").expect(404);
        staff.signedIn(port, favrskov, Role.COORDINATOR)
                .get(Office.list(date).replace("goteborg", "favrskov"))
                .expect(404);
    }

    @Test
    void notesWhomTheCoordinatorHasSeen() {
        var date = office.date(DAY.plusDays(4), 2);
        var one = office.registered(date, "Fia Gran");
        office.form(Office.list(date));
        assertThat(office.in(() -> reads.of(one.person())))
                .extracting("page")
                .contains("registered");
    }

    @Test
    void isDownloadedAsCsvAndExcelAsItIsNarrowed() {
        var date = full(DAY.plusDays(5));
        office.registered(date, "=1+1 Formel");
        var csv = office.coordinator().get(Office.list(date) + ".csv?group=WAITING").expect(200);
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.header("Content-Disposition")).contains("attachment");
        assertThat(csv.header("Cache-Control")).contains("no-store");
        var text = new String(csv.raw().body(), StandardCharsets.UTF_8);
        assertThat(text.lines()).hasSize(4);
        assertThat(text).contains("Namn;Arbetsplats;", "Dan Dahl;").contains("'=1+1");
        var xlsx = office.coordinator().get(Office.list(date) + ".xlsx").expect(200);
        var sheet = Sheet.open("list.xlsx", xlsx.raw().body());
        assertThat(sheet.header()).startsWith("Namn", "Arbetsplats", "Läge");
        long lines = sheet.rows(rows -> rows.count());
        assertThat(lines).isEqualTo(7);
        office.coordinator().get(Office.list(date) + ".pdf").expect(404);
        assertThat(office.form(Office.list(date) + "?group=WAITING").html().select(".downloads a"))
                .extracting(a -> a.attr("href"))
                .containsExactly(
                        Office.list(date) + ".csv?group=WAITING",
                        Office.list(date) + ".xlsx?group=WAITING");
    }

    @Test
    void printsWhoComesWithTheOperatorsName() {
        var date = full(DAY.plusDays(6));
        var paper = office.form("/goteborg/instances/" + date.id() + "/participants");
        assertThat(paper.html().select("header").text()).contains("Mentor i Göteborg");
        assertThat(paper.html().select("tbody th").eachText()).containsExactly("Amal Haddad");
        assertThat(paper.text()).doesNotContain("@arbetsplats.example");
    }

    /** One with a place, two nameless seats, two who wait, and one who has called off. */
    private CourseInstance full(LocalDate day) {
        var date = office.date(day, 3);
        office.registered(date, "Amal Haddad");
        office.asked(group(date, "Gun Holm", WhenFull.SOME, "", ""));
        var gone = office.registered(date, "Cilla Berg");
        office.registered(date, "Dan Dahl");
        office.registered(date, "Bo Ek");
        office.send(gone, "withdrawal", Map.of()).expect(303);
        return date;
    }

    private List<String> names(String query, CourseInstance date) {
        return office.form(Office.list(date) + query).html().select("tbody th a").eachText();
    }
}
