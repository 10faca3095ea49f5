package org.handslag.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handslag.directory.NewOrganisation;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.Organisations;
import org.handslag.directory.People;
import org.handslag.directory.Sector;
import org.handslag.scope.Country;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.Texts;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A coordinator keeps who can teach, and what is agreed with providers. */
@ServerTest
class RosterPagesTest {
    private final Operator operator;
    private final Organisations organisations;
    private final People people;
    private final UnitOfWork work;
    private final Visitor coordinator;

    RosterPagesTest(
            Cast cast,
            Staff staff,
            Organisations organisations,
            People people,
            UnitOfWork work,
            @LocalServerPort int port) {
        this.operator = cast.goteborg();
        this.organisations = organisations;
        this.people = people;
        this.work = work;
        this.coordinator = staff.signedIn(port, operator, Role.COORDINATOR);
    }

    @Test
    void entersAGuestAndMeetsHerInTheDirectory() {
        var page = entered(guest("Greta Gäst", "greta@gast.example"));
        assertThat(page.h1()).isEqualTo("Greta Gäst");
        assertThat(page.html().select("main").text())
                .contains("Gästföreläsare", "Psykisk ohälsa, Återgång i arbete")
                .contains("svenska", "Ja, arvode", "Projektor", "Visas inte med namn");
        var person = work.in(operator.id(), () -> people.byEmail("greta@gast.example"));
        var hers = coordinator.get("/goteborg/people/" + person.orElseThrow().id()).expect(200);
        assertThat(hers.html().text()).contains("Gästföreläsare: Psykisk ohälsa");
        var again = send(guest("Greta Gäst", "greta@gast.example"));
        assertThat(again.expect(422).html().text()).contains("Finns redan");
    }

    @Test
    void makesNobodyBesideAProblem() {
        var typed = guest("Ulla Utan", "ulla@utan.example");
        typed.put("topics", "");
        var answer = send(typed).expect(422);
        assertThat(answer.html().select("[name=name]").val()).isEqualTo("Ulla Utan");
        assertThat(work.in(operator.id(), () -> people.byEmail("ulla@utan.example"))).isEmpty();
        var nameless = guest("", "ny@utan.example");
        assertThat(send(nameless).expect(422).html().text()).contains("Skriv namnet också");
    }

    @Test
    void isFilteredByTopicAndLanguageAndGivenAsAFile() {
        var arabic = guest("Ali Alfa", "ali@alfa.example");
        arabic.put("topics", "Bemötande");
        arabic.put("languages", "ar");
        entered(arabic);
        entered(guest("Bea Beta", "bea@beta.example"));
        var list = list("?topic=Bem%C3%B6tande");
        assertThat(list).contains("Ali Alfa").doesNotContain("Bea Beta");
        assertThat(list("?language=ar")).contains("Ali Alfa").doesNotContain("Bea Beta");
        assertThat(list("?kind=PROVIDER")).doesNotContain("Ali Alfa", "Bea Beta");
        var file = coordinator.get("/goteborg/roster.csv?language=ar").expect(200);
        assertThat(file.text()).contains("Ali Alfa", "arabiska").doesNotContain("Bea Beta");
    }

    @Test
    void changesLetsRestAndAsksAgain() {
        var page = entered(guest("Cia Cesar", "cia@cesar.example"));
        var path = page.address().getPath();
        var edit = coordinator.get(path + "/edit").expect(200);
        var changed = Map.of("notes", "Vill helst tala på förmiddagen", "shownByName", "yes");
        coordinator.submit(edit, path, changed).expect(303);
        var saved = coordinator.get(path).expect(200);
        assertThat(saved.html().select("main").text())
                .contains("Får visas med namn.", "förmiddagen", "Anteckningarna ändrades");
        assertThat(saved.html().select("ol.timeline").text()).doesNotContain("förmiddagen");
        var late = coordinator.submit(edit, path, Map.of("area", "Borås")).expect(409);
        assertThat(late.html().select("[name=area]").val()).isEqualTo("Borås");
        coordinator.submit(saved, "/rest", Map.of()).expect(303);
        assertThat(list("")).doesNotContain("Cia Cesar");
        assertThat(list("?state=resting")).contains("Cia Cesar");
        coordinator.submit(coordinator.get(path), "/restoration", Map.of()).expect(303);
        assertThat(list("")).contains("Cia Cesar");
    }

    @Test
    void keepsTheContractsOfAProvider() {
        var path = provider("Utbildarna AB").address().getPath();
        assertThat(coordinator.get(path).html().text()).contains("Inget avtal ännu.");
        var form = coordinator.get(path + "/contracts/new").expect(200);
        var wrong = contract("2026-01-01", "2025-01-01");
        assertThat(coordinator.submit(form, "/contracts", wrong).expect(422).html().text())
                .contains("slutar före det börjar");
        var made = coordinator.submit(form, "/contracts", contract("2021-09-01", "2027-08-31"));
        var page = coordinator.follow(made.expect(303)).expect(200);
        assertThat(page.html().text())
                .contains("Avtal 2021/17", "Inget kurstillfälle hör till avtalet ännu");
        var its = page.address().getPath();
        var edit = coordinator.get(its + "/edit").expect(200);
        coordinator.submit(edit, its, Map.of("included", "24")).expect(303);
        assertThat(coordinator.get(its).html().text())
                .contains("Antal kurstillfällen i avtalet 24");
        assertThat(coordinator.submit(edit, its, Map.of("included", "25")).status()).isEqualTo(409);
        assertThat(coordinator.get(path).html().text())
                .contains("Har anlitats i 5 år, sedan 1 september 2021.");
        coordinator.get(its.replace("/contracts/", "/contracts/0")).expect(404);
    }

    @Test
    void aPersonHasNoContracts() {
        var path = entered(guest("Dan Delta", "dan@delta.example")).address().getPath();
        coordinator.get(path + "/contracts/new").expect(404);
    }

    @Test
    void countsWhatIsHeldAndWarnsOfWhatLiesOutside() {
        var contract =
                new Contract(
                        ContractId.next(),
                        RosterId.next(),
                        "1",
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        "",
                        1,
                        new Contract.Contact("", "", ""),
                        0);
        var page =
                new ContractPage(
                        entry(),
                        contract,
                        List.of(held("2026-03-01"), held("2026-12-31"), comes("2027-01-01")),
                        LocalDate.of(2027, 1, 1));
        assertThat(page.minutes()).isEqualTo(840);
        assertThat(page.participants()).isEqualTo(24);
        assertThat(page.outside()).hasSize(1);
        assertThat(page.beyond()).isEqualTo(2);
        assertThat(page.isOver()).isTrue();
    }

    private static RosterEntry entry() {
        var details =
                new RosterDetails(
                        List.of(), List.of(), "", Fee.NONE, "", "", Texts.none(), false, "");
        return new RosterEntry(
                RosterId.next(),
                RosterKind.PROVIDER,
                "X",
                null,
                new OrganisationId(RosterId.next().value()),
                details,
                null,
                0);
    }

    private static Delivery held(String day) {
        return delivery(day, true);
    }

    private static Delivery comes(String day) {
        return delivery(day, false);
    }

    private static Delivery delivery(String day, boolean held) {
        return new Delivery(LocalDate.parse(day), Texts.none(), "/x", held, 420, 12);
    }

    private Visitor.Page provider(String name) {
        var id =
                work.in(
                        operator.id(),
                        () ->
                                organisations.add(
                                        NewOrganisation.of(name, Country.SE, Sector.PRIVATE)));
        var typed = guest("", "");
        typed.put("kind", "PROVIDER");
        typed.put("organisation", id.toString());
        return entered(typed);
    }

    private Visitor.Page entered(Map<String, String> typed) {
        return coordinator.follow(send(typed).expect(303)).expect(200);
    }

    private Visitor.Page send(Map<String, String> typed) {
        return coordinator.submit(
                coordinator.get("/goteborg/roster/new").expect(200), "/roster", typed);
    }

    private String list(String query) {
        return coordinator.get("/goteborg/roster" + query).expect(200).html().select("main").text();
    }

    private static Map<String, String> guest(String name, String email) {
        return new HashMap<>(
                Map.of(
                        "kind", "GUEST",
                        "name", name,
                        "email", email,
                        "topics", "Psykisk ohälsa\nÅtergång i arbete\nPsykisk ohälsa",
                        "languages", "sv",
                        "fee", "FEE",
                        "roomNeeds", "Projektor"));
    }

    private static Map<String, String> contract(String from, String until) {
        return Map.of("number", "2021/17", "from", from, "until", until, "covers", "Tvådagarskurs");
    }
}
