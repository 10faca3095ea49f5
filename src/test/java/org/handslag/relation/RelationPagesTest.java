package org.handslag.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.Organisations;
import org.handslag.directory.Workplaces;
import org.handslag.scope.Role;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.PeopleCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A coordinator keeps the relation to an employer, and the employer answers by link. */
@ServerTest
class RelationPagesTest {
    private final Cast cast;
    private final PeopleCast people;
    private final Workplaces workplaces;
    private final Organisations organisations;
    private final Relations relations;
    private final Inbox inbox;
    private final TestClock clock;
    private Visitor coordinator;
    private final Supplier<Visitor> door;
    private final Visitor visitor;

    RelationPagesTest(
            Cast cast,
            CourseCast courses,
            PeopleCast people,
            Workplaces workplaces,
            Organisations organisations,
            Relations relations,
            Staff staff,
            Inbox inbox,
            TestClock clock,
            @LocalServerPort int port) {
        clock.reset();
        this.cast = cast;
        this.people = people;
        this.workplaces = workplaces;
        this.organisations = organisations;
        this.relations = relations;
        this.inbox = inbox;
        this.clock = clock;
        courses.grund(cast.goteborg());
        this.door = () -> staff.signedIn(port, cast.goteborg(), Role.COORDINATOR);
        this.coordinator = door.get();
        this.visitor = new Visitor(port, "sv");
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void notesEachStepWithWhoAndWhyAndComputesWhereItStands() {
        var path = employer("Stegen");
        step(path, "PARTNER", "De tog emot två").expect(303);
        step(path, "RESTING", "Bygger om", "2026-12-01").expect(303);
        assertThat(coordinator.get(path).html().select("p.lead").text()).isEqualTo("Vilar");
        var id = new OrganisationId(UUID.fromString(path.split("/")[3]));
        assertThat(people.in(() -> relations.of(id, LocalDate.of(2026, 12, 2))))
                .isEqualTo(RelationState.PARTNER);
        clock.set(Instant.parse("2026-11-04T09:00:00Z"));
        coordinator = door.get();
        step(path, "PARTNER", "Klart i förtid").expect(303);
        var page = coordinator.get(path).expect(200);
        assertThat(page.html().select("ol.timeline").text())
                .contains("De tog emot två", "Bygger om", "Av Coordinator Persson");
        assertThat(coordinator.get("/goteborg/relations?state=PARTNER").text()).contains("Stegen");
        assertThat(coordinator.get("/goteborg/relations.csv?state=PARTNER&sector=PUBLIC").text())
                .contains("Stegen");
    }

    @Test
    void refusesAStepThatDoesNotFollowAndKeepsTheWords() {
        var path = employer("Steget");
        step(path, "PARTNER", "Nu").expect(303);
        var refused = step(path, "INVITED", "Baklänges").expect(409);
        assertThat(refused.html().select(".ds-error-summary").text()).contains("kan inte följa");
        assertThat(refused.html().select("[name=why]").val()).isEqualTo("Baklänges");
        step(path, "AMBASSADOR", "Själv").expect(422);
        step(path, "PARTNER", "").expect(422);
    }

    @Test
    void tellsAShareOnlyWhenTheNumberOfEmployeesIsKnown() {
        var path = employer("Andelen");
        assertThat(coordinator.get(path).text()).contains("Okänt");
        var contact = workplace(path) + "/contact";
        var form = coordinator.get(contact).expect(200);
        var typed = Map.of("employees", "25", "name", "Eva", "email", "eva@andelen.example");
        coordinator.submit(form, "/contact", typed).expect(303);
        assertThat(coordinator.get(path).html().select("table").text()).contains("0 25 0 %");
        var wrong = coordinator.submit(form, "/contact", Map.of("employees", "0")).expect(422);
        assertThat(wrong.html().select("[name=employees]").val()).isEqualTo("0");
    }

    @Test
    void asksOnItsDayAndTakesTheAnswerByLinkOnce() {
        var path = reachable("Frågan");
        var typed = Map.of("question", "Hur gick er nya roll?", "due", "2026-11-10");
        submit(path, "/follow-ups", typed).expect(303);
        assertThat(coordinator.get("/goteborg/home").text()).doesNotContain("Dags att fråga");
        clock.set(Instant.parse("2026-11-10T07:00:00Z"));
        coordinator = door.get();
        var home = coordinator.get("/goteborg/home").expect(200);
        assertThat(home.text()).contains("Dags att fråga Frågan");
        var page =
                coordinator.get(home.html().select("a[href*=follow-ups]").attr("href")).expect(200);
        coordinator.submit(page, "/sending", Map.of()).expect(303);
        var link = inbox.last(cast.goteborg(), "vd@fragan.example").path();
        var asked = visitor.get(link).expect(200);
        assertThat(asked.text()).contains("Hur gick er nya roll?");
        visitor.submit(asked, link, Map.of("answer", "")).expect(422);
        visitor.submit(asked, link, Map.of("answer", "Mycket bra, tack.")).expect(303);
        visitor.submit(asked, link, Map.of("answer", "Annat")).expect(409);
        var thanked = visitor.get(link).expect(200);
        var card = visitor.follow(visitor.submit(thanked, "/card", Map.of()).expect(303));
        assertThat(card.expect(200).html().select("textarea[name=situation]")).hasSize(1);
        assertThat(coordinator.get(page.address().getPath()).text())
                .contains("Mycket bra, tack.")
                .doesNotContain("Annat");
        assertThat(coordinator.get("/goteborg/home").text()).doesNotContain("Dags att fråga");
    }

    @Test
    void becomesAmbassadorByItsOwnYesAndIsWithdrawnWithOnePress() {
        var path = reachable("Ambassaden");
        step(path, "PARTNER", "Länge").expect(303);
        submit(path, "/question", Map.of()).expect(303);
        assertThat(coordinator.get(path).html().select("p.lead").text())
                .isEqualTo("Samarbetar med oss");
        var link = inbox.last(cast.goteborg(), "vd@ambassaden.example").path();
        var page = visitor.get(link).expect(200);
        visitor.submit(page, link, Map.of("public", "yes")).expect(303);
        assertThat(coordinator.get(path).text()).contains("Ambassadör", "Namnet får visas öppet");
        submit(path, "/withdrawal", Map.of()).expect(303);
        assertThat(coordinator.get(path).html().select("p.lead").text())
                .isEqualTo("Samarbetar med oss");
        assertThat(visitor.get(link).status()).isEqualTo(404);
    }

    @Test
    void keepsNotesUntilTheyAreTakenAway() {
        var path = employer("Noteringen");
        submit(path, "/notes", Map.of("note", "Vill ta emot tre", "day", "2026-10-01")).expect(303);
        submit(path, "/notes", Map.of("note", "Nr 19900101-2385")).expect(422);
        var page = coordinator.get(path).expect(200);
        assertThat(page.text()).contains("Vill ta emot tre").doesNotContain("19900101");
        var ask =
                coordinator
                        .get(page.html().select("a[href*=relation-notes]").attr("href"))
                        .expect(200);
        coordinator.submit(ask, "/removal", Map.of()).expect(303);
        assertThat(coordinator.get(path).text()).doesNotContain("Vill ta emot tre");
    }

    @Test
    void notesACollaborationSeenFromBothEnds() {
        var path = employer("Arbetsgivaren");
        var unit = employer("Enheten");
        var id = unit.split("/")[3];
        var typed = Map.of("unit", id, "target-group", "Unga utan arbete");
        submit(path, "/collaborations", typed).expect(303);
        assertThat(coordinator.get(unit).html().text()).contains("Arbetsgivaren: Unga utan arbete");
        submit(path, "/ending", Map.of()).expect(303);
        assertThat(coordinator.get(path).html().select("form[action$=ending]")).isEmpty();
    }

    // --- helpers -------------------------------------------------------------------------

    private String employer(String name) {
        var workplace = people.workplace(name, name + " hus");
        var id = people.in(() -> workplaces.find(workplace)).orElseThrow().organisation();
        return "/goteborg/organisations/" + id + "/relation";
    }

    /** One whose contact has the address vd@name.example. */
    private String reachable(String name) {
        var path = employer(name);
        var contact = path.replace("/relation", "/contact");
        var host = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var email = "vd@" + host.replaceAll("[^a-z]", "") + ".example";
        var form = coordinator.get(contact).expect(200);
        coordinator.submit(form, "/contact", Map.of("email", email)).expect(303);
        return path;
    }

    private String workplace(String path) {
        var id = new OrganisationId(UUID.fromString(path.split("/")[3]));
        assertThat(people.in(() -> organisations.find(id))).isPresent();
        var first = people.in(() -> workplaces.of(id)).getFirst();
        return "/goteborg/workplaces/" + first.id();
    }

    private Visitor.Page step(String path, String state, String why, String... until) {
        var day = until.length == 0 ? "" : LocalDate.parse(until[0]).toString();
        return submit(path, "/relation", Map.of("state", state, "why", why, "until", day));
    }

    private Visitor.Page submit(String path, String action, Map<String, String> typed) {
        var page = coordinator.get(path).expect(200);
        var form = page.html().select("form[action*=" + action + "], [formaction*=" + action + "]");
        assertThat(form).as(action).isNotEmpty();
        if (action.equals("/question")) {
            var csrf = page.html().select("input[name=_csrf]").val();
            return coordinator.post(
                    path.replace("/relation", "/ambassador/question"), Map.of("_csrf", csrf));
        }
        return coordinator.submit(page, action, typed);
    }
}
