package org.handslag.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.handslag.directory.People;
import org.handslag.journal.Reads;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.support.Cast;
import org.handslag.support.PeopleCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class PersonPagesTest {
    private final PeopleCast cast;
    private final People people;
    private final Reads reads;
    private final Staff staff;
    private final Operator goteborg;
    private final Operator favrskov;
    private final int port;
    private Visitor coordinator;

    PersonPagesTest(
            PeopleCast cast,
            People people,
            Reads reads,
            Staff staff,
            Cast operators,
            @LocalServerPort int port) {
        this.cast = cast;
        this.people = people;
        this.reads = reads;
        this.staff = staff;
        this.goteborg = operators.goteborg();
        this.favrskov = operators.favrskov();
        this.port = port;
        this.coordinator = new Visitor(port, "sv");
    }

    @BeforeEach
    void signIn() {
        coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
    }

    @Test
    void listsWhoMatchesTheSearch() {
        var id = cast.person("Marta Blomkvist", "marta@b.example", "+46317012345");
        cast.worksAt(id, cast.workplace("Röda Tråden", "Syateljén"));
        var page = coordinator.get("/goteborg/people?q=syatelj").expect(200);
        assertThat(page.html().select("tbody th").eachText()).containsExactly("Marta Blomkvist");
        assertThat(page.html().select("tbody").text()).contains("Röda Tråden, Syateljén");
        assertThat(coordinator.get("/goteborg/people?q=zzz").html().text())
                .contains("Vi hittar ingen som passar");
    }

    @Test
    void narrowsTheListByWorkplace() {
        var id = cast.person("Nora Filter", "nora@f.example", null);
        cast.worksAt(id, cast.workplace("Filterbolaget", "Kontoret"));
        var found = "/goteborg/people?q=filter&sector=PUBLIC&municipality=G%C3%B6teborg";
        assertThat(coordinator.get(found).html().select("tbody tr")).hasSize(1);
        var none = "/goteborg/people?q=filter&sector=FAITH";
        assertThat(coordinator.get(none).html().select("tbody tr")).isEmpty();
        coordinator.get("/goteborg/people?sector=NONE&page=x&organisation=1").expect(200);
    }

    @Test
    void showsPagesOfAList() {
        for (int i = 0; i < 51; i++) {
            cast.person("Sida Nummer " + i, null, null);
        }
        var first = coordinator.get("/goteborg/people?q=sida+nummer");
        assertThat(first.html().select("tbody tr")).hasSize(50);
        var next = coordinator.get(first.html().select("a[rel=next]").attr("href"));
        assertThat(next.html().select("tbody tr")).hasSize(1);
    }

    @Test
    void addsAPerson() {
        var form = coordinator.get("/goteborg/people/new").expect(200);
        var facts =
                Map.of("name", "Ove Ny", "email", "ove@ny.example", "telephone", "031-701 23 46");
        var done = coordinator.submit(form, "/people", facts).expect(303);
        var page = coordinator.follow(done).expect(200);
        assertThat(page.h1()).isEqualTo("Ove Ny");
        assertThat(page.html().text()).contains("Personen är tillagd", "Personen lades till");
        var added = cast.in(() -> people.byEmail("ove@ny.example")).orElseThrow();
        assertThat(added.telephone()).isEqualTo("+46317012346");
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        cast.person("Pia Först", "pia@forst.example", null);
        var form = coordinator.get("/goteborg/people/new");
        var typed = Map.of("name", "", "email", "Pia@Forst.example", "city", "Mölndal");
        var wrong = coordinator.submit(form, "/people", typed).expect(422);
        assertThat(wrong.html().title()).startsWith("Fel:");
        assertThat(wrong.html().select("[data-field=validation]")).hasSize(2);
        assertThat(wrong.html().select("[name=city]").val()).isEqualTo("Mölndal");
        var noAddress = coordinator.submit(form, "/people", Map.of("name", "P", "email", "x"));
        assertThat(noAddress.expect(422).html().text()).contains("Skriv e-postadressen så här");
    }

    @Test
    void showsBothVersionsWhenSomeoneElseSavedFirst() {
        var id = cast.person("Qarin Ett", "qarin@q.example", null);
        var form = coordinator.get("/goteborg/people/" + id + "/edit");
        var colleague = staff.signedIn(port, goteborg, Role.COORDINATOR);
        colleague
                .submit(
                        colleague.get("/goteborg/people/" + id + "/edit"),
                        "/people",
                        name("Qarin Två"))
                .expect(303);
        var late = coordinator.submit(form, "/people", name("Qarin Tre")).expect(409);
        assertThat(late.html().select("[name=name]").val()).isEqualTo("Qarin Tre");
        assertThat(late.html().text()).contains("”Qarin Två”");
        coordinator.submit(late, "/people", Map.of()).expect(303);
        assertThat(cast.in(() -> people.find(id)).orElseThrow().name()).isEqualTo("Qarin Tre");
    }

    @Test
    void saysWhereSomeoneWorksAndWhenItEnds() {
        var id = cast.person("Rut Rask", "rut@r.example", null);
        var workplace = cast.workplace("Rederi AB", "Kajen");
        var choice = coordinator.get("/goteborg/people/" + id + "/affiliations/new?q=rederi");
        var chosen =
                Map.of("workplace", workplace.toString(), "from", "2026-01-01", "title", "Båtsman");
        coordinator.submit(choice, "/affiliations", chosen).expect(303);
        coordinator.submit(choice, "/affiliations", chosen).expect(422);
        var page = coordinator.get("/goteborg/people/" + id);
        assertThat(page.html().text())
                .contains("Kajen, Rederi AB, Båtsman", "Sedan 1 januari 2026");
        var edit = page.html().select("main a[href*=affiliations][href$=edit]").attr("href");
        var ended =
                coordinator.submit(
                        coordinator.get(edit), "/affiliations", Map.of("until", "2026-02-01"));
        assertThat(coordinator.follow(ended.expect(303)).html().text())
                .contains("Ingen arbetsplats just nu", "En tidigare arbetsplats");
        var backwards = Map.of("until", "2025-12-01");
        coordinator.submit(coordinator.get(edit), "/affiliations", backwards).expect(422);
        var number = Map.of("title", "880320-0016");
        assertThat(
                        coordinator
                                .submit(coordinator.get(edit), "/affiliations", number)
                                .expect(422)
                                .text())
                .contains("personnummer");
    }

    @Test
    void notesWhoWasRead() {
        var id = cast.person("Siv Sedd", "siv@s.example", null);
        coordinator.get("/goteborg/people/" + id).expect(200);
        coordinator.get("/goteborg/people?q=siv+sedd").expect(200);
        assertThat(cast.in(() -> reads.of(id)))
                .extracting(read -> read.page())
                .contains("person", "people");
    }

    @Test
    void isForCoordinatorsOnly() {
        var id = cast.person("Tor Tyst", "tor@t.example", null);
        new Visitor(port, "sv").get("/goteborg/people/" + id).expect(302);
        staff.signedIn(port, goteborg, Role.TRAINER).get("/goteborg/people/" + id).expect(404);
        var dane = staff.signedIn(port, favrskov, Role.COORDINATOR);
        dane.get("/favrskov/people/" + id).expect(404);
        dane.get("/favrskov/people/" + id + "/edit").expect(404);
        dane.get("/favrskov/people/" + id + "/affiliations/new").expect(404);
        assertThat(dane.get("/favrskov/people?q=tor+tyst").html().select("tbody tr")).isEmpty();
    }

    @Test
    void knowsNobodyByAnAddressThatIsNoId() {
        coordinator.get("/goteborg/people/nobody").expect(404);
        coordinator.get("/goteborg/people/" + PersonId.next()).expect(404);
    }

    private static Map<String, String> name(String name) {
        return Map.of("name", name);
    }
}
