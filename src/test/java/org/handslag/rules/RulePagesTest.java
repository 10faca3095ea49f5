package org.handslag.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Kinds are taken in, looked up, given new rules and put away. */
@ServerTest
class RulePagesTest {
    private static final String LIST = "/goteborg/placement-types";

    private final Cast cast;
    private final Staff staff;
    private final RulePacks packs;
    private final UnitOfWork work;
    private final TestClock clock;
    private final int port;
    private final Visitor coordinator;

    RulePagesTest(
            Cast cast,
            Staff staff,
            RulePacks packs,
            UnitOfWork work,
            TestClock clock,
            @LocalServerPort int port) {
        this.cast = cast;
        this.staff = staff;
        this.packs = packs;
        this.work = work;
        this.clock = clock;
        this.port = port;
        this.coordinator = staff.signedIn(port, cast.goteborg(), Role.COORDINATOR);
    }

    @BeforeEach
    void takeIn() {
        var page = coordinator.get(LIST).expect(200);
        if (page.text().contains("Följer med programmet")) {
            coordinator.submit(page, "/shipped", Map.of()).expect(303);
        }
    }

    @Test
    void takesInTheKindsOfTheOperatorsCountryOnceAndSaysThatNobodyLookedThemUp() {
        var elsewhere = staff.signedIn(port, cast.favrskov(), Role.COORDINATOR);
        var list = "/favrskov/placement-types";
        var empty = elsewhere.get(list + "?lang=da").expect(200);
        assertThat(empty.text()).contains("Her er ingen endnu", "Virksomhedspraktik");
        elsewhere.submit(empty, "/shipped", Map.of()).expect(303);
        elsewhere.submit(empty, "/shipped", Map.of()).expect(303);
        var page = elsewhere.get(list).expect(200).html();
        assertThat(page.select("tbody tr")).hasSize(6);
        assertThat(page.select("tbody tr:contains(ikke kontrolleret)")).hasSize(6);
        assertThat(page.text()).doesNotContain("Språkpraktik", "Følger med programmet");
        assertThat(coordinator.get(kind("Språkpraktik")).text())
                .contains("Ingen har kontrollerat de här reglerna", "3 månader", "6 månader");
    }

    @Test
    void keepsTheOldLimitForWhatWasAgreedBeforeTheNewOneHolds() {
        var path = kind("Språkpraktik");
        var id = PlacementTypeId.of(path.substring(path.lastIndexOf('/') + 1));
        var today = LocalDate.ofInstant(clock.instant(), cast.goteborg().zone());
        var first = today.plusDays(30);
        var edit = coordinator.follow(press(path, "/packs").expect(303)).expect(200);
        var typed = Map.of("from", first.toString(), "longest", "5", "longest-unit", "MONTHS");
        var ask = coordinator.submit(edit, "/packs/2", typed).expect(303);
        assertThat(coordinator.follow(ask).expect(200).text())
                .contains("5 månader", "Inget utkast till överenskommelse berörs");
        assertThat(longest(id, first)).isEqualTo(3);
        coordinator.submit(coordinator.follow(ask), "/publication", Map.of()).expect(303);
        assertThat(longest(id, first.minusDays(1))).isEqualTo(3);
        assertThat(longest(id, first)).isEqualTo(5);
        coordinator.get(path + "/packs/2/edit").expect(409);
        assertThat(coordinator.get(path).text()).contains("Regler från");
    }

    @Test
    void refusesTwoRulesFromTheSameDay() {
        var path = kind("Nystartsjobb");
        var edit = coordinator.follow(press(path, "/packs").expect(303)).expect(200);
        var typed = Map.of("from", "2018-05-01");
        var ask = coordinator.submit(edit, "/packs/2", typed).expect(303);
        var no = coordinator.submit(coordinator.follow(ask), "/publication", Map.of());
        assertThat(no.expect(409).text()).contains("Välj en annan dag");
    }

    @Test
    void tellsWhatIsWrongAndLosesNothingThatWasTyped() {
        var path = kind("Arbetsträning");
        var edit = coordinator.follow(press(path, "/packs").expect(303)).expect(200);
        var typed =
                Map.of(
                        "name-sv", "",
                        "name-en", "",
                        "from", "2026-02-30",
                        "longest", "en evighet",
                        "link", "javascript:alert(1)",
                        "law", "Egen regel");
        var page = coordinator.submit(edit, "/packs/2", typed).expect(422).html();
        assertThat(page.select(".ds-error-summary li")).hasSize(4);
        assertThat(page.select("[name=longest]").val()).isEqualTo("en evighet");
        assertThat(page.select("[name=law]").val()).isEqualTo("Egen regel");
    }

    @Test
    void showsBothWhenTwoWriteTheSameRules() {
        var path = kind("Arbetspraktik");
        var one = coordinator.follow(press(path, "/packs").expect(303)).expect(200);
        var other = coordinator.get(path + "/packs/2/edit").expect(200);
        coordinator.submit(one, "/packs/2", Map.of("law", "Hennes lag")).expect(303);
        var both = coordinator.submit(other, "/packs/2", Map.of("law", "Hans lag")).expect(409);
        assertThat(both.html().select("[name=law]").val()).isEqualTo("Hans lag");
        assertThat(both.text()).contains("Hennes lag");
        coordinator.submit(both, "/packs/2/removal", Map.of()).expect(303);
        assertThat(coordinator.get(path).text()).doesNotContain("Hennes lag");
    }

    @Test
    void notesWhereAndWhenSomeoneLookedTheRulesUp() {
        var path = kind("Introduktionsjobb");
        var form = coordinator.get(path + "/packs/1/check").expect(200);
        var tomorrow = LocalDate.ofInstant(clock.instant(), cast.goteborg().zone()).plusDays(2);
        var wrong = Map.of("source", "Förordningen", "on", tomorrow.toString());
        coordinator.submit(form, "/check", wrong).expect(422);
        coordinator.submit(form, "/check", Map.of("source", "Förordningen")).expect(303);
        assertThat(coordinator.get(path).text())
                .contains("Förordningen, kontrollerad")
                .doesNotContain("Ingen har kontrollerat");
    }

    @Test
    void offersAKindNoLongerAndAgain() {
        var path = kind("Vanlig anställning");
        press(path, "/retirement").expect(303);
        assertThat(coordinator.get(path).text()).contains("De som löper fortsätter som förut");
        press(path, "/retirement").expect(303);
        assertThat(coordinator.get(path).text()).doesNotContain("De som löper fortsätter");
    }

    @Test
    void takesAKindOfTheOperatorsOwnAndNoSecondWithTheSameName() {
        var form = coordinator.get(LIST + "/new").expect(200);
        coordinator.submit(form, "/placement-types", Map.of()).expect(422);
        var typed = Map.of("name-sv", "Lärling på Ön", "kind", "EMPLOYMENT");
        var edit = coordinator.submit(form, "/placement-types", typed).expect(303);
        assertThat(coordinator.follow(edit).expect(200).h1()).contains("Lärling på Ön");
        var again = coordinator.submit(form, "/placement-types", typed).expect(409);
        assertThat(again.text()).contains("En sort med det namnet finns redan");
    }

    @Test
    void nobodyElseComesToThem() {
        var path = kind("Nystartsjobb");
        new Visitor(port, "sv").get(path).expect(302);
        var elsewhere = staff.signedIn(port, cast.favrskov(), Role.COORDINATOR);
        elsewhere.get(path.replace("/goteborg/", "/favrskov/")).expect(404);
    }

    private int longest(PlacementTypeId id, LocalDate day) {
        return work.in(cast.goteborg().id(), () -> packs.at(id, day))
                .orElseThrow()
                .content()
                .limits()
                .longest()
                .amount();
    }

    private Visitor.Page press(String path, String action) {
        return coordinator.submit(
                coordinator.get(path).expect(200),
                path.replace("/goteborg", "") + action,
                Map.of());
    }

    private String kind(String name) {
        return coordinator.get(LIST).html().select("tbody a:contains(" + name + ")").attr("href");
    }
}
