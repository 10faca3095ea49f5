package org.handslag.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.handslag.directory.Affiliation;
import org.handslag.directory.Affiliations;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.support.Cast;
import org.handslag.support.PeopleCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class MergePagesTest {
    private final PeopleCast cast;
    private final People people;
    private final Affiliations affiliations;
    private final Staff staff;
    private final Cast operators;
    private final TestClock clock;
    private final int port;
    private Visitor coordinator;

    MergePagesTest(
            PeopleCast cast,
            People people,
            Affiliations affiliations,
            Staff staff,
            Cast operators,
            TestClock clock,
            @LocalServerPort int port) {
        this.cast = cast;
        this.people = people;
        this.affiliations = affiliations;
        this.staff = staff;
        this.operators = operators;
        this.clock = clock;
        this.port = port;
        this.coordinator = new Visitor(port, "sv");
    }

    @BeforeEach
    void signIn() {
        clock.reset();
        coordinator = staff.signedIn(port, operators.goteborg(), Role.COORDINATOR);
    }

    @Test
    void makesOnePersonOfTwoAndTwoOfOneAgain() {
        var into = cast.person("Vera Lind", "vera@lind.example", null);
        var from = cast.person("Vera Lindh", "vera.lindh@jobb.example", "+46317012347");
        cast.worksAt(from, cast.workplace("Vingen", "Flygplatsen"));
        merge(into, from, Map.of("NAME", "into", "EMAIL", "from", "TELEPHONE", "from"));

        var merged = find(into);
        assertThat(merged.name()).isEqualTo("Vera Lind");
        assertThat(merged.facts().email()).hasToString("vera.lindh@jobb.example");
        assertThat(merged.telephone()).isEqualTo("+46317012347");
        assertThat(find(from).id()).isEqualTo(into);
        assertThat(byEmail("vera@lind.example").id()).isEqualTo(into);
        assertThat(cast.in(() -> affiliations.of(into))).hasSize(1);
        assertThat(coordinator.get("/goteborg/people?q=vera+lind").html().select("tbody tr"))
                .hasSize(1);
        coordinator.get("/goteborg/people/" + from).expect(303);

        undoLatest().expect(303);
        assertThat(find(into).facts().email()).hasToString("vera@lind.example");
        assertThat(find(into).telephone()).isNull();
        assertThat(find(from).id()).isEqualTo(from);
        assertThat(byEmail("vera.lindh@jobb.example").id()).isEqualTo(from);
        assertThat(cast.in(() -> affiliations.of(from))).hasSize(1);
        assertThat(coordinator.get("/goteborg/people/" + into).html().text())
                .contains("Slogs ihop med en annan post", "Hopslagningen ångrades");
    }

    @Test
    void leavesAnAffiliationThatTheOtherHasToo() {
        var into = cast.person("Wilma Ek", "wilma@ek.example", null);
        var from = cast.person("Wilma Ek", null, null);
        var workplace = cast.workplace("Ekens Snickeri", "Verkstaden");
        var hers = cast.worksAt(into, workplace);
        cast.worksAt(from, workplace);
        merge(into, from, Map.of("EMAIL", "into"));
        assertThat(cast.in(() -> affiliations.of(into)))
                .extracting(Affiliation::id)
                .containsExactly(hers);
        undoLatest().expect(303);
        assertThat(cast.in(() -> affiliations.of(from))).hasSize(1);
    }

    @Test
    void undoesTheLatestFirst() {
        var first = cast.person("Xerxes A", null, "+46317012348");
        var second = cast.person("Xerxes B", null, "+46317012348");
        var third = cast.person("Xerxes C", null, "+46317012348");
        merge(second, first, Map.of("NAME", "into"));
        var undoFirst = undo();
        clock.forward(Duration.ofMinutes(1));
        merge(third, second, Map.of("NAME", "into"));
        assertThat(find(first).id()).isEqualTo(third);
        assertThat(coordinator.post(undoFirst, csrf()).expect(409).text())
                .contains("Ångra den senaste hopslagningen först");
        undoLatest().expect(303);
        assertThat(find(first).id()).isEqualTo(second);
        coordinator.post(undoFirst, csrf()).expect(303);
        assertThat(find(first).id()).isEqualTo(first);
        assertThat(coordinator.post(undoFirst, csrf()).expect(409).text()).contains("redan ångrad");
    }

    @Test
    void undoesNoLongerThanThirtyDays() {
        var into = cast.person("Yngve", "yngve@y.example", null);
        var from = cast.person("Yngve", null, null);
        merge(into, from, Map.of("EMAIL", "into"));
        var undo = undo();
        clock.forward(Merge.UNDO);
        coordinator = staff.signedIn(port, operators.goteborg(), Role.COORDINATOR);
        assertThat(coordinator.post(undo, csrf()).expect(409).text()).contains("30 dagar");
    }

    @Test
    void asksWhichFactHoldsAndWhy() {
        var into = cast.person("Zara A", null, null);
        var from = cast.person("Zara B", null, null);
        var form = compare(into, from);
        assertThat(form.html().select("[name=NAME][checked]").val()).isEqualTo("into");
        var wrong = coordinator.submit(form, "/people/merges", Map.of("NAME", "x")).expect(422);
        assertThat(wrong.html().select("[data-field=validation]")).hasSize(2);
        assertThat(find(from).id()).isEqualTo(from);
    }

    @Test
    void comparesAgainWhenOneWasChangedMeanwhile() {
        var into = cast.person("Åke A", null, null);
        var from = cast.person("Åke B", null, null);
        var form = compare(into, from);
        cast.in(() -> people.save(find(from).with(find(from).facts())));
        var reason = Map.of("reason", "Samma röst");
        var again = coordinator.submit(form, "/people/merges", reason).expect(409);
        coordinator.submit(again, "/people/merges", reason).expect(303);
    }

    @Test
    void suggestsWhoLooksAlikeUntilSomeoneSaysOtherwise() {
        var one = cast.person("Östen Ö", null, "+46317012349");
        cast.person("Örjan Ö", null, "+46317012349");
        var same = cast.person("Ärla Ä", "arla@a.example", null);
        var again = cast.person("ÄRLA  ä", null, null);
        var workplace = cast.workplace("Äpplet", "Odlingen");
        cast.worksAt(same, workplace);
        cast.worksAt(again, workplace);
        var page = coordinator.get("/goteborg/people/merges").expect(200);
        assertThat(page.html().select(".card").text())
                .containsAnyOf("Östen Ö och Örjan Ö", "Örjan Ö och Östen Ö")
                .contains("Samma telefonnummer", "Samma namn och samma");
        var pair = page.html().select("form:has([value=" + one + "])").first();
        var other = pair.select("[name=other]").val();
        var said = Map.of("one", one.toString(), "other", other, "_csrf", csrf().get("_csrf"));
        coordinator.post("/goteborg/people/merges/not-same", said).expect(303);
        coordinator.post("/goteborg/people/merges/not-same", said).expect(303);
        assertThat(coordinator.get("/goteborg/people/merges").text())
                .doesNotContain("Östen Ö och", "och Östen Ö");
    }

    @Test
    void findsTheOtherEntryBySearch() {
        var into = cast.person("Bodil Bok", null, null);
        var other = cast.person("Bodil Bokman", null, null);
        var choice = coordinator.get("/goteborg/people/merges/new?into=" + into + "&q=bodil");
        assertThat(choice.expect(200).html().select(".card a").eachAttr("href"))
                .containsExactly("/goteborg/people/merges/new?into=" + into + "&from=" + other);
    }

    @Test
    void isNotForOthers() {
        var one = cast.person("Ceder A", null, null);
        var other = cast.person("Ceder B", null, null);
        var path = "/people/merges/new?into=" + one + "&from=" + other;
        staff.signedIn(port, operators.goteborg(), Role.ADMINISTRATOR)
                .get("/goteborg" + path)
                .expect(404);
        staff.signedIn(port, operators.favrskov(), Role.COORDINATOR)
                .get("/favrskov" + path)
                .expect(404);
        coordinator.get("/goteborg/people/merges/new?into=" + one + "&from=" + one).expect(404);
    }

    private void merge(PersonId into, PersonId from, Map<String, String> choices) {
        var typed = new HashMap<>(choices);
        typed.put("reason", "Hon ringde och berättade");
        coordinator.submit(compare(into, from), "/people/merges", typed).expect(303);
    }

    private Visitor.Page compare(PersonId into, PersonId from) {
        var path = "/goteborg/people/merges/new?into=" + into + "&from=" + from;
        return coordinator.get(path).expect(200);
    }

    private Visitor.Page undoLatest() {
        return coordinator.post(undo(), csrf());
    }

    private String undo() {
        var page = coordinator.get("/goteborg/people/merges");
        return page.html().select("form[action$=/undo]").first().attr("action");
    }

    private Map<String, String> csrf() {
        var token = coordinator.get("/goteborg/people/merges").html().select("[name=_csrf]").val();
        return Map.of("_csrf", token);
    }

    private Person find(PersonId id) {
        return cast.in(() -> people.find(id)).orElseThrow();
    }

    private Person byEmail(String address) {
        return cast.in(() -> people.byEmail(address)).orElseThrow();
    }
}
