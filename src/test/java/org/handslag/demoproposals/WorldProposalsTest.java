package org.handslag.demoproposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.Role;
import org.handslag.support.InTheWorld;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Statements;
import org.handslag.support.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A visitor of the World finds proposals in each programme, and can look at all of them. */
@ServerTest
@InTheWorld
class WorldProposalsTest {
    private final Operators operators;
    private final Staff staff;
    private final int port;

    WorldProposalsTest(Operators operators, Staff staff, @LocalServerPort int port) {
        this.operators = operators;
        this.staff = staff;
        this.port = port;
    }

    @ParameterizedTest
    @CsvSource({"goteborg, 12", "favrskov, 5"})
    void someoneWaitsAndProposalsHaveBeenMade(String slug, int waiting) {
        Operator operator = operators.bySlug(slug).orElseThrow();
        var leader = staff.signedIn(port, operator, Role.COORDINATOR);
        var list = leader.get("/" + slug + "/proposals").expect(200).html();
        var runs = list.select("main table tbody tr");
        assertThat(runs).hasSize(3);
        for (var run : runs) {
            var path = run.select("a").attr("href");
            var page = leader.get(path).expect(200).html();
            var rows = page.select("main table tbody tr");
            assertThat(rows.size()).isGreaterThanOrEqualTo(waiting);
            for (var below : List.of("/aim", "/help", "/fairness", "/help?without=TRAVEL")) {
                leader.get(path + below).expect(200);
            }
            for (var row : rows) {
                var her = row.select("th a").attr("href");
                var all = leader.get(her).expect(200).html();
                assertThat(all.select("main").text()).isNotBlank();
            }
            var proposed = page.select("main table tbody tr td a[href*=/seats/]");
            assertThat(proposed.size()).isGreaterThan(2);
            for (var pair : proposed) {
                assertThat(leader.get(pair.attr("href")).expect(200).text()).contains("100");
            }
        }
        asksTheDatabaseFewTimes(leader, runs.first().select("a").attr("href"));
    }

    @ParameterizedTest
    @CsvSource({"goteborg", "favrskov"})
    void someOfThemHaveMetAndOneHasNotAnswered(String slug) {
        Operator operator = operators.bySlug(slug).orElseThrow();
        var leader = staff.signedIn(port, operator, Role.COORDINATOR);
        var runs = leader.get("/" + slug + "/proposals").html().select("main tbody tr a");
        var first = runs.eachAttr("href").stream().filter(one -> met(leader, one)).toList();
        assertThat(first).hasSize(1);
        var list = leader.get(first.getFirst() + "/speed-meetings").html();
        var meeting = list.select("main .card a").attr("href");
        assertThat(leader.get("/" + slug + "/home").html().select("a[href=" + meeting + "]"))
                .hasSize(1);
        var result = leader.get(meeting + "/result").expect(200).html();
        assertThat(result.select("main tbody tr").size()).isPositive();
        assertThat(result.select("main li a[href*=/guests/]")).hasSize(1);
        leader.get(result.select("a[href*=/asking]").attr("href")).expect(200);
        var asked = Statements.during(() -> leader.get(meeting + "/result").expect(200));
        assertThat(asked).hasSizeLessThanOrEqualTo(14);
    }

    private static boolean met(Visitor leader, String run) {
        return !leader.get(run + "/speed-meetings").html().select("main .card a").isEmpty();
    }

    /** One has time, one is late, one has said no and then yes, and of one all have said yes. */
    @ParameterizedTest
    @CsvSource({
        "goteborg, MENTEE, Sagal Duale, 1",
        "goteborg, LATE, Mehmet Aydin, 1",
        "goteborg, MENTOR, Ifrah Jama, 2",
        "goteborg, AGREED, Kent Ahlin, 1",
        "favrskov, MENTEE, Torben Krag, 2"
    })
    void someHaveBeenAskedWhomTheyWant(String slug, String shown, String name, int choices) {
        var operator = operators.bySlug(slug).orElseThrow();
        var leader = staff.signedIn(port, operator, Role.COORDINATOR);
        var list = leader.get("/" + slug + "/choices?shown=" + shown).expect(200).html();
        var hers = list.select("main tbody tr:contains(" + name + ") a").attr("href");
        var page = leader.get(hers).expect(200).html();
        assertThat(page.select("main ol.cards > li")).hasSize(choices);
        assertThat(leader.get("/" + slug + "/choices").text()).contains(name);
    }

    private static void asksTheDatabaseFewTimes(Visitor leader, String path) {
        var asked = Statements.during(() -> leader.get(path).expect(200));
        assertThat(asked).hasSizeLessThanOrEqualTo(12);
    }
}
