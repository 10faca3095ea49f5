package org.handslag.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class RolePagesTest {
    private final Cast cast;
    private final Staff staff;
    private final int port;
    private Operator goteborg;
    private Visitor administrator;
    private PersonId elin;

    RolePagesTest(Cast cast, Staff staff, @LocalServerPort int port) {
        this.cast = cast;
        this.staff = staff;
        this.port = port;
    }

    @BeforeEach
    void come() {
        goteborg = cast.goteborg();
        administrator = staff.signedIn(port, goteborg, Role.ADMINISTRATOR);
        elin = staff.person(goteborg, "Elin Berg", PersonId.next() + "@goteborg.example");
    }

    @Test
    void givesChangesAndEndsARole() {
        var search = administrator.get("/goteborg/roles/person?q=Elin").expect(200);
        var choice = "/goteborg/roles/new?person=" + elin;
        assertThat(search.html().select(".tasks a").eachAttr("href")).contains(choice);
        give(administrator, elin, "TRAINER", "", "").expect(303);
        var list = administrator.get("/goteborg/roles").expect(200);
        var row = list.html().select("tr:contains(Elin Berg):contains(Utbildare)").last();
        assertThat(row.text()).contains("Alla program", "från 2 november 2026");
        var page = administrator.get(row.select("a").attr("href")).expect(200);
        var path = page.address().getPath();
        administrator.submit(page, path, Map.of("until", "2027-01-31")).expect(303);
        page = administrator.get(path).expect(200);
        assertThat(page.text()).contains("31 januari 2027");
        administrator.submit(page, path + "/ending", Map.of()).expect(303);
        assertThat(administrator.get("/goteborg/roles?over=yes").text()).contains(path);
        assertThat(administrator.get(path).html().select(".timeline .what").eachText())
                .containsExactly("Rollen avslutades", "Rollen ändrades", "Rollen gavs");
    }

    @Test
    void refusesDaysThatStandTheWrongWayRound() {
        var page = give(administrator, elin, "TRAINER", "", "2020-01-01").expect(422);
        assertThat(page.html().select(".ds-error-summary").text()).contains("innan den börjar");
        assertThat(page.html().select("input[name=until]").val()).isEqualTo("2020-01-01");
    }

    @Test
    void refusesARoleThatIsHeldAlready() {
        give(administrator, elin, "TRAINER", "", "").expect(303);
        var page = give(administrator, elin, "TRAINER", "", "").expect(409);
        assertThat(page.text()).contains("har redan den rollen");
    }

    @Test
    void refusesAPlaceThatDoesNotFitOrIsForged() {
        give(administrator, elin, "EMPLOYER_CONTACT", "", "").expect(422);
        give(administrator, elin, "TRAINER", "PROGRAMME:" + PersonId.next(), "").expect(422);
        give(administrator, elin, "TRAINER", "nowhere", "").expect(422);
    }

    @Test
    void letsACoordinatorGiveOnlyTheRolesBelowHers() {
        var coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
        var form = coordinator.get("/goteborg/roles/new?person=" + elin).expect(200);
        assertThat(form.html().select("input[name=role]").eachAttr("value"))
                .containsExactly("TRAINER", "JOB_CONSULTANT", "EMPLOYER_CONTACT");
        give(coordinator, elin, "ADMINISTRATOR", "", "").expect(422);
        give(coordinator, elin, "TRAINER", "", "").expect(303);
        var list = coordinator.get("/goteborg/roles").expect(200).text();
        assertThat(list).contains("Utbildare").doesNotContain("Administratör");
    }

    @Test
    void showsACoordinatorNoRoleAboveHers() {
        var list = administrator.get("/goteborg/roles").expect(200);
        var own = list.html().select("tr:contains(Administrator Persson) a").attr("href");
        var coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
        coordinator.get(own).expect(404);
        administrator.get(own).expect(200);
    }

    @Test
    void tellsWhoSavedFirst() {
        var everywhere = new RoleScope(RoleScope.Kind.OPERATOR, goteborg.id().value());
        staff.give(goteborg, elin, Role.FUNDER, everywhere);
        var list = administrator.get("/goteborg/roles").expect(200);
        var path = list.html().select("tr:contains(Elin Berg):contains(Finansiär) a").attr("href");
        var stale = administrator.get(path).expect(200);
        administrator.submit(stale, path, Map.of("reason", "Ny handläggare")).expect(303);
        var page = administrator.submit(stale, path, Map.of("reason", "Annat")).expect(409);
        assertThat(page.html().select("input[name=reason]").val()).isEqualTo("Annat");
        assertThat(page.text()).contains("Ny handläggare");
    }

    @Test
    void isClosedToOthers() {
        for (var role : new Role[] {Role.TRAINER, Role.FUNDER, Role.EMPLOYER_CONTACT}) {
            staff.signedIn(port, goteborg, role).get("/goteborg/roles").expect(404);
        }
        new Visitor(port, "sv").get("/goteborg/roles").expect(302);
        staff.signedIn(port, cast.favrskov(), Role.ADMINISTRATOR)
                .get("/goteborg/roles")
                .expect(302);
    }

    private Visitor.Page give(
            Visitor by, PersonId person, String role, String scope, String until) {
        var form = by.get("/goteborg/roles/new?person=" + person).expect(200);
        var where = scope.isEmpty() ? "OPERATOR:" + goteborg.id() : scope;
        var fields = Map.of("role", role, "scope", where, "until", until);
        return by.submit(form, "/goteborg/roles", fields);
    }
}
