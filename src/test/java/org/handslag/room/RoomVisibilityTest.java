package org.handslag.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.handslag.directory.WorkplaceId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.Seats;
import org.handslag.support.RoomCast;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who sees which of an employer's people, and what of them. */
@ServerTest
class RoomVisibilityTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(2024, 5, 6);
    private static int days = 0;

    private final RoomCast cast;
    private final Staff staff;
    private final Seats seats;
    private final UnitOfWork work;
    private final int port;

    RoomVisibilityTest(
            RoomCast cast, Staff staff, Seats seats, UnitOfWork work, @LocalServerPort int port) {
        this.cast = cast;
        this.staff = staff;
        this.seats = seats;
        this.work = work;
        this.port = port;
    }

    /** An employer with a mentor at each of two workplaces. */
    private record Employer(WorkplaceId north, WorkplaceId south, RoleScope whole) {}

    private Employer employer(String name) {
        var north = cast.workplace(name, "Norr");
        var south = cast.workplace(name, "Syd");
        cast.completed(cast.colleague("Nora " + name, north), LONG_AGO);
        cast.completed(cast.colleague("Sven " + name, south), LONG_AGO);
        return new Employer(north, south, RoomCast.at(cast.organisation(north)));
    }

    @Test
    void showsEachContactHerOwnPeopleAndTheCoordinatorAll() {
        var employer = employer("Matris AB");
        var norths = RoomCast.at(employer.north());
        var all = people(contact("Vera Hel", employer.whole()), employer.whole());
        assertThat(all).contains("Nora Matris AB", "Sven Matris AB");
        var north = contact("Nils Nord", norths);
        assertThat(people(north, norths))
                .contains("Nora Matris AB")
                .doesNotContain("Sven Matris AB");
        north.get(RoomCast.room(employer.whole())).expect(404);
        north.get(RoomCast.room(RoomCast.at(employer.south()))).expect(404);
        var other = contact("Olle Annan", employer("Annan Matris AB").whole());
        other.get(RoomCast.room(employer.whole()) + "/colleagues").expect(404);
        var office = staff.signedIn(port, cast.goteborg(), Role.COORDINATOR);
        assertThat(people(office, employer.whole())).isEqualTo(all);
    }

    @Test
    void showsTheCoordinatorTheSameNumbers() {
        var employer = employer("Samma Tal AB");
        var room = contact("Vera Tal", employer.whole()).get(RoomCast.room(employer.whole()));
        var office = staff.signedIn(port, cast.goteborg(), Role.COORDINATOR);
        var page = office.get("/goteborg/organisations/" + employer.whole().id()).expect(200);
        assertThat(page.html().select("td.number").eachText())
                .isEqualTo(room.html().select("td.number").eachText())
                .containsExactly("1", "1");
    }

    @Test
    void showsTheCoordinatorTheShareThatTheEmployerHasToldAndTheOtherWayRound() {
        var employer = employer("Samma Andel AB");
        var path = RoomCast.room(employer.whole());
        var vera = contact("Vera Andel", employer.whole());
        var form = vera.get(path + "/workplaces/" + employer.north() + "/employees").expect(200);
        vera.submit(form, "/employees", Map.of("employees", "300")).expect(303);
        assertThat(vera.get(path).text()).contains("1 procent (1 av 300)");
        var office = staff.signedIn(port, cast.goteborg(), Role.COORDINATOR);
        var relation = "/goteborg/organisations/" + employer.whole().id() + "/relation";
        assertThat(row(office.get(relation), "Norr")).isEqualTo("Norr 1 300 1 %");
        assertThat(row(office.get(relation), "Syd")).isEqualTo("Syd 1 Okänt Okänt");
        var contact = "/goteborg/workplaces/" + employer.north() + "/contact";
        var known = office.get(contact).expect(200);
        assertThat(known.html().select("[name=employees]").val()).isEqualTo("300");
        office.submit(known, "/contact", Map.of("employees", "5")).expect(303);
        assertThat(vera.get(path).text()).contains("20 procent (1 av 5)");
    }

    private static String row(Visitor.Page page, String workplace) {
        return page.html().select("tbody tr:contains(" + workplace + ")").text();
    }

    @Test
    void showsNothingThatAColleagueHasAskedForHerself() {
        var employer = employer("Privat AB");
        var own = cast.date(DAY.plusDays(days++), 9);
        var request = SeatCast.alone(own, "Nora Privat AB");
        var nobody = SeatCast.visitor(cast.goteborg());
        work.in(cast.goteborg().id(), () -> seats.register(request, nobody));
        var contact = contact("Vera Privat", employer.whole());
        var page = contact.get(RoomCast.room(employer.whole()) + "/colleagues").expect(200);
        var row = page.html().select("tbody tr:contains(Nora)");
        assertThat(row.select("td[data-label=Bokat av er]").text()).isEqualTo("Ingenting just nu");
        assertThat(page.text()).doesNotContain("nora-privat-ab@");
    }

    /**
     * Anyone's address can be written on a seat: it opens nothing of what she has done elsewhere.
     */
    @Test
    void showsNothingOfSomeoneWhoseAddressWasWrittenOnASeat() {
        employer("Konkurrenten AB");
        var employer = employer("Nyfikna AB");
        var contact = contact("Vera Nyfikna", employer.whole());
        var date = cast.date(DAY.plusDays(days++), 9);
        cast.book(contact, employer.whole(), date, 1);
        var path = RoomCast.room(employer.whole()) + "/dates/" + date.id();
        var seat = contact.get(path).html().select("a[href*=/seats/]").attr("href");
        var typed =
                Map.of(
                        "name",
                        "Min Gissning",
                        "email",
                        SeatCast.address("Nora Konkurrenten AB").address());
        contact.submit(contact.get(seat).expect(200), seat, typed).expect(303);
        var page = contact.get(RoomCast.room(employer.whole()) + "/colleagues").expect(200);
        assertThat(page.html().select("tbody tr:contains(Min Gissning)").text())
                .contains("Ingen än", "Har plats");
        assertThat(page.text()).doesNotContain("Konkurrenten");
        assertThat(contact.get(RoomCast.room(employer.whole())).html().select("td.number").text())
                .isEqualTo("1 1");
    }

    @Test
    void tellsAColleagueWhoHasReadAboutHer() {
        var employer = employer("Läst AB");
        contact("Vera Läst", employer.whole())
                .get(RoomCast.room(employer.whole()) + "/colleagues.csv")
                .expect(200);
        var nora = SeatCast.address("Nora Läst AB").address();
        var me = cast.signedIn(port, staff.person(cast.goteborg(), "Nora", nora));
        assertThat(me.get("/goteborg/me").expect(200).html().select("tr:contains(Vera)").text())
                .contains("Din arbetsgivares sida");
    }

    @Test
    void followsPersonsWhoAreMerged() {
        var employer = employer("Samman AB");
        var vera = cast.contact("Vera Samman", employer.whole());
        var again = cast.contact("Vera S", RoomCast.at(employer.north()));
        merge(vera, again);
        merge(
                cast.colleague("Nora S", employer.north()),
                staff.person(
                        cast.goteborg(), "Nora", SeatCast.address("Nora Samman AB").address()));
        var contact = cast.signedIn(port, again);
        var page = contact.get(RoomCast.room(employer.whole()) + "/colleagues").expect(200);
        assertThat(page.html().select("tbody th").eachText())
                .containsExactly("Nora Samman AB", "Sven Samman AB");
    }

    /** Everything of the first becomes the other's. */
    private void merge(PersonId from, PersonId into) {
        var office = staff.signedIn(port, cast.goteborg(), Role.COORDINATOR);
        var path = "/goteborg/people/merges/new?into=" + into + "&from=" + from;
        var answers = Map.of("reason", "Samma person", "NAME", "into", "EMAIL", "into");
        office.submit(office.get(path).expect(200), "/people/merges", answers).expect(303);
    }

    private Visitor contact(String name, RoleScope place) {
        return cast.signedIn(port, cast.contact(name, place));
    }

    private static String people(Visitor visitor, RoleScope place) {
        var page = visitor.get(RoomCast.room(place) + "/colleagues").expect(200);
        return page.html().select("tbody").text();
    }
}
