package org.handslag.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.handslag.directory.Programmes;
import org.handslag.scope.Period;
import org.handslag.scope.Role;
import org.handslag.scope.Texts;
import org.handslag.support.Cast;
import org.handslag.support.PeopleCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class OrganisationPagesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private final PeopleCast people;
    private final Programmes programmes;
    private final Staff staff;
    private final Cast cast;
    private final int port;
    private Visitor coordinator;

    OrganisationPagesTest(
            PeopleCast people,
            Programmes programmes,
            Staff staff,
            Cast cast,
            @LocalServerPort int port) {
        this.people = people;
        this.programmes = programmes;
        this.staff = staff;
        this.cast = cast;
        this.port = port;
        this.coordinator = new Visitor(port, "sv");
    }

    @BeforeEach
    void signIn() {
        coordinator = staff.signedIn(port, cast.goteborg(), Role.COORDINATOR);
    }

    @Test
    void listsOrganisationsWithTheirWorkplacesAndPeople() {
        var person = people.person("Lisa List", null, null);
        people.worksAt(person, people.workplace("Listans Lager", "Norr"));
        people.workplace("Listans Lager", "Söder");
        var page = coordinator.get("/goteborg/organisations?q=norr&sector=PUBLIC").expect(200);
        assertThat(page.html().select("tbody tr").text())
                .isEqualTo("Listans Lager Offentlig verksamhet 2 1");
        assertThat(coordinator.get("/goteborg/organisations?q=zzz").text()).contains("ingen som");
    }

    @Test
    void entersAnOrganisationAndChangesIt() {
        var form = coordinator.get("/goteborg/organisations/new").expect(200);
        var typed =
                Map.of(
                        "name", "Nya Bageriet",
                        "sector", "PRIVATE",
                        "number", "123456-7897",
                        "web", "bageriet.example");
        var done = coordinator.submit(form, "/organisations", typed).expect(303);
        var page = coordinator.follow(done).expect(200);
        assertThat(page.h1()).isEqualTo("Nya Bageriet");
        assertThat(page.html().text()).contains("123456-7897", "https://bageriet.example");
        coordinator.submit(form, "/organisations", typed).expect(422);

        var edit = page.html().select("main a[href$=/edit]").attr("href");
        var first = coordinator.get(edit).expect(200);
        coordinator.submit(first, "/organisations", Map.of("sector", "FAITH")).expect(303);
        var late = coordinator.submit(first, "/organisations", Map.of("sector", "PUBLIC"));
        assertThat(late.expect(409).html().text()).contains("”Trossamfund”");
        assertThat(coordinator.follow(done).html().text())
                .contains("Sektor: från ”Privat företag” till ”Trossamfund”");
    }

    @Test
    void asksAgainForANumberThatDoesNotAddUp() {
        var form = coordinator.get("/goteborg/organisations/new");
        var wrong = Map.of("name", "Fel", "sector", "PUBLIC", "number", "123456-7891", "web", "?");
        var page = coordinator.submit(form, "/organisations", wrong).expect(422);
        assertThat(page.html().text()).contains("Numret går inte ihop, titta en gång till");
        assertThat(page.html().select("[data-field=validation]")).hasSize(2);
        var abroad = Map.of("name", "Dansk", "sector", "PUBLIC", "number", "DK13585628");
        assertThat(coordinator.submit(form, "/organisations", abroad).expect(422).text())
                .contains("ett annat land");
    }

    @Test
    void entersAWorkplaceAndShowsWhoWorksThere() {
        var workplace = people.workplace("Vårdhuset", "Öst");
        people.worksAt(people.person("Vilma Vård", null, null), workplace);
        var page = coordinator.get("/goteborg/workplaces/" + workplace).expect(200);
        assertThat(page.html().select("tbody th").text()).isEqualTo("Vilma Vård");
        var owner = page.html().select(".back a").attr("href");
        assertThat(coordinator.get(owner).expect(200).html().text()).contains("Öst", "Vilma Vård");

        var form = coordinator.get(owner + "/workplaces/new").expect(200);
        coordinator.submit(form, "/workplaces", Map.of("name", "öst")).expect(422);
        coordinator.submit(form, "/workplaces", Map.of("name", "Väst")).expect(303);
        var edit = coordinator.get("/goteborg/workplaces/" + workplace + "/edit").expect(200);
        coordinator.submit(edit, "/workplaces", Map.of("name", "Nordost")).expect(303);
        var late = coordinator.submit(edit, "/workplaces", Map.of("name", "Sydost")).expect(409);
        assertThat(late.html().text()).contains("”Nordost”");
    }

    @Test
    void keepsTheProgrammesOfTheOperator() {
        var texts = Texts.of(Locale.of("sv"), "Mentor", DAY);
        var only = people.in(() -> programmes.add("mentor", texts, Period.since(DAY)));
        var administrator = staff.signedIn(port, cast.goteborg(), Role.ADMINISTRATOR);
        var path = "/goteborg/settings/programmes";
        var edit = administrator.get(path + "/" + only).expect(200);
        administrator.submit(edit, "/programmes/", Map.of("until", "2027-01-01")).expect(422);
        var form = administrator.get(path + "/new").expect(200);
        var typed = Map.of("name-sv", "Omvänt", "slug", "omvant");
        administrator.submit(form, "/programmes", typed).expect(303);
        administrator.submit(form, "/programmes", typed).expect(422);
        administrator.submit(edit, "/programmes/", Map.of("until", "2027-01-01")).expect(303);
        administrator.submit(edit, "/programmes/", Map.of("until", "2028-01-01")).expect(409);
        assertThat(administrator.get(path).expect(200).text()).contains("Omvänt", "Pågår");
        coordinator.get(path).expect(404);
    }

    @Test
    void isForCoordinatorsOfThisOperator() {
        var workplace = people.workplace("Hemliga Huset", "Ett");
        staff.signedIn(port, cast.goteborg(), Role.TRAINER)
                .get("/goteborg/workplaces/" + workplace)
                .expect(404);
        var dane = staff.signedIn(port, cast.favrskov(), Role.COORDINATOR);
        dane.get("/favrskov/workplaces/" + workplace).expect(404);
        dane.get("/favrskov/workplaces/" + workplace + "/edit").expect(404);
        assertThat(dane.get("/favrskov/organisations?q=hemliga").html().select("tbody tr"))
                .isEmpty();
    }
}
