package org.handslag.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.support.InTheWorld;
import org.handslag.support.PdfText;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/**
 * A mentee with a whole life in the program is protected; then her name, her address and her number
 * stand in no column but the vault's, and on no page that those around her open.
 */
@ServerTest
@InTheWorld
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShelteredEverywhereTest {
    private static final String TELEPHONE = "070-174 06 49";
    private static final String HER =
            """
            select m.person_id from circle_member m
              join mentorship c on c.id = m.mentorship_id and c.end_reason is null
              join person p on p.id = m.person_id and p.email is not null
             where m.operator_id = :operator and m.role = 'MENTEE'
             order by exists (select from agreement_version v
                               where v.mentorship_id = c.id and v.agreed_at is not null) desc,
                      exists (select from learning_card l where l.person_id = p.id) desc,
                      exists (select from referral r where r.person_id = p.id) desc,
                      m.id
             limit 1
            """;

    private final BeanFactory beans;
    private final Rows rows;
    private final Standing standing;
    private final Everything everything;
    private final Staff staff;
    private final int port;

    private UUID her = new UUID(0, 0);
    private String name = "";
    private String email = "";

    ShelteredEverywhereTest(
            BeanFactory beans, Environment settings, Staff staff, @LocalServerPort int port) {
        this.beans = beans;
        this.rows = new Rows(settings);
        this.standing = new Standing(rows.db());
        this.everything = new Everything(beans, rows, port);
        this.staff = staff;
        this.port = port;
    }

    @BeforeAll
    void protect() {
        everything.make();
        her = UUID.fromString(everything.ids().id(HER));
        name = ofHer("name");
        email = ofHer("email");
        var leader = everything.leader(everything.goteborg());
        var edit = leader.get("/goteborg/people/" + her + "/edit").expect(200);
        var home = Map.of("telephone", TELEPHONE, "street", "Vidars gata 17", "city", "Mölndal");
        leader.submit(edit, "/people/" + her, home).expect(303);
        register();
        assertThat(standing.of(name, email))
                .contains("person.name", "referral.name", "registration.email");
        var handler = staff.holding(everything.goteborg(), Role.JOB_CONSULTANT).toString();
        var form = leader.get("/goteborg/people/" + her + "/shelter").expect(200);
        leader.submit(form, "/shelter", Map.of("handlers", handler)).expect(303);
    }

    /** She signs up for a course herself, as anyone does. */
    private void register() {
        var visitor = new Visitor(port, "sv");
        var path = everything.path(new Route("GET", "/courses/{slug}/register", Set.of()));
        var form = visitor.get("/goteborg" + path).expect(200);
        var typed = Map.of("name", name, "email", email, "telephone", TELEPHONE);
        visitor.submit(form, "/register", typed).expect(303);
    }

    @Test
    void leavesHerNameInNoColumnButTheVaults() {
        assertThat(standing.of(name, email)).isEmpty();
    }

    /** A mentor, with courses, a certificate and messages of them. */
    @Test
    void printsACertificateUnderTheNameThatIsChosen() {
        var goteborg = everything.goteborg();
        var ids = everything.ids();
        var mentor = ids.id(RealRows.COMPLETED.formatted("c.person_id"));
        var completion = ids.id(RealRows.COMPLETED.formatted("c.id"));
        var person = rows.db().sql("select name, email from person where id = '" + mentor + "'");
        var known = person.query().singleRow();
        var called = (String) known.get("name");
        var handling = staff.holding(goteborg, Role.JOB_CONSULTANT);
        var leader = everything.leader(goteborg);
        var form = leader.get("/goteborg/people/" + mentor + "/shelter").expect(200);
        var typed = Map.of("handlers", handling.toString(), "alias", "Zeta");
        leader.submit(form, "/shelter", typed).expect(303);
        assertThat(standing.of(called, (String) known.get("email"))).isEmpty();
        var handler = staff.signedIn(port, goteborg, handling);
        var vault =
                handler.get(
                        "/goteborg/protected/"
                                + ids.id(
                                        "select id from shelter where person_id = '%s' and"
                                                        .formatted(mentor)
                                                + " operator_id = :operator"));
        var action = "/certificates/" + completion;
        var printed = handler.submit(vault.expect(200), action, Map.of("name", "REAL"));
        assertThat(text(printed.expect(200))).contains(called);
        var shown = handler.submit(vault, action, Map.of("name", "ALIAS")).expect(200);
        assertThat(text(shown)).contains("Zeta").doesNotContain(called);
    }

    @Test
    void showsHerNameOnNoPage() {
        var goteborg = everything.goteborg();
        showsNothing("coordinator", everything.leader(goteborg));
        for (var role : List.of("MENTOR", "EMPLOYER", "CONSULTANT")) {
            var one = new PersonId(UUID.fromString(everything.ids().id(beside(role))));
            showsNothing(role, staff.signedIn(port, goteborg, one));
        }
        showsNothing("herself", staff.signedIn(port, goteborg, new PersonId(her)));
        showsNothing("visitor", new Visitor(port, "sv"));
    }

    private void showsNothing(String who, Visitor visitor) {
        var seen = new ArrayList<String>();
        var opened = 0;
        for (var route : Route.all(beans)) {
            if (!route.reads()) {
                continue;
            }
            var page = visitor.get("/goteborg" + hers(route));
            opened += page.status() == 200 ? 1 : 0;
            if (isNamed(text(page))) {
                seen.add(who + " sees her at " + route);
            }
        }
        assertThat(seen).isEmpty();
        assertThat(opened).as("pages that opened for " + who).isGreaterThan(20);
    }

    private static String text(Visitor.Page page) {
        return page.header("Content-Type").startsWith("application/pdf")
                ? PdfText.copiedFrom(page.raw().body())
                : page.text();
    }

    private boolean isNamed(String text) {
        var low = text.toLowerCase(Locale.ROOT);
        return low.contains(name.toLowerCase(Locale.ROOT))
                || low.contains(email.toLowerCase(Locale.ROOT))
                || text.replaceAll("[^0-9+]", "").contains("701740649");
    }

    /** The route with what is hers in it, where it can be. */
    private String hers(Route route) {
        var path = route.namesSomething() ? everything.path(route) : route.plain();
        var of = Map.of("mentorships", "mentorship_id", "referrals", "id", "people", "person");
        for (var one : of.entrySet()) {
            if (route.pattern().matches("/" + one.getKey() + "/\\{(id|person)}.*")) {
                var rest = path.substring(("/" + one.getKey() + "/").length() + 36);
                return "/" + one.getKey() + "/" + idOf(one.getKey()) + rest;
            }
        }
        return path;
    }

    private String idOf(String what) {
        return switch (what) {
            case "mentorships" ->
                    ofRows("select mentorship_id from circle_member where person_id = :her");
            case "referrals" -> ofRows("select id from referral where person_id = :her");
            default -> her.toString();
        };
    }

    private String beside(String role) {
        return """
        select o.person_id from circle_member me
          join circle_member o on o.mentorship_id = me.mentorship_id
         where me.person_id = '%s' and o.role = '%s' and o.operator_id = :operator
         order by o.until_day nulls first limit 1
        """
                .formatted(her, role);
    }

    private String ofHer(String column) {
        return ofRows("select " + column + " from person where id = :her");
    }

    private String ofRows(String sql) {
        return rows.db().sql(sql + " limit 1").param("her", her).query(String.class).single();
    }
}
