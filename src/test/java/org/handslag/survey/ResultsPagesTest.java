package org.handslag.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.handslag.survey.SurveyPlay.Played;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a coordinator reads of a round, and of a course over time. */
@ServerTest
class ResultsPagesTest {
    private final Operator goteborg;
    private final SurveyPlay play;
    private final Staff staff;
    private final TestClock clock;
    private final Visitor visitor;
    private final int port;

    ResultsPagesTest(
            Cast cast, SurveyPlay play, Staff staff, TestClock clock, @LocalServerPort int port) {
        this.goteborg = cast.goteborg();
        this.play = play;
        this.staff = staff;
        this.clock = clock;
        this.visitor = new Visitor(port, "sv");
        this.port = port;
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void showsBarsAndWordsAndTheSameAsAFile() {
        var played = answered(6, 5, "<i>Mod</i>");
        var coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
        var round = "/goteborg" + played.round().path();
        var open = coordinator.get(round + "/results").expect(200);
        assertThat(open.html().select("table, .downloads")).isEmpty();
        assertThat(open.html().text()).contains("5 svar av 6", "visas när enkäten är stängd");
        assertThat(lines(coordinator, round)).isEqualTo(1);
        var asked = coordinator.get(round + "/closure").expect(200);
        var closed = coordinator.submit(asked, round + "/closure", Map.of()).expect(303);
        var page = coordinator.follow(closed).expect(200).html();
        assertThat(page.select("table.bars").first().select("tbody td span").eachText())
                .containsExactly("0", "0", "0", "5", "0");
        assertThat(page.text()).contains("Medelvärde: 4", "Version 1", "Får citeras");
        assertThat(page.select("section li"))
                .hasSize(5)
                .allMatch(li -> li.text().contains("<i>Mod</i>"));
        assertThat(page.text())
                .contains("Inga svar. Resultatet visas från 5 svar")
                .doesNotContain("Person A");
        assertThat(lines(coordinator, round)).isEqualTo(1 + 5 + 5);
    }

    private static long lines(Visitor coordinator, String round) {
        return coordinator.get(round + "/results.csv").expect(200).text().strip().lines().count();
    }

    @Test
    void saysOnlyHowManyWhenTheyAreTooFew() {
        var played = answered(6, 4, "Hemligt");
        play.close(played, CourseCast.coordinator(goteborg));
        var coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
        var page = coordinator.get("/goteborg" + played.round().path() + "/results").expect(200);
        assertThat(page.html().text())
                .contains("4 svar. Resultatet visas från 5 svar.")
                .doesNotContain("Hemligt", "Medelvärde");
        assertThat(lines(coordinator, "/goteborg" + played.round().path())).isEqualTo(1);
    }

    @Test
    void showsTheTrendOfACourseAndLetsHerChooseItsSurvey() {
        var first = answered(5, 5, "Bra");
        var few = answered(5, 4, "Bra");
        var second = answered(5, 5, "Bra");
        for (var played : new Played[] {first, few, second}) {
            play.close(played, CourseCast.coordinator(goteborg));
        }
        var coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
        var path = "/goteborg/curriculum/" + first.instance().course() + "/evaluation";
        var page = coordinator.get(path).expect(200);
        var rows = page.html().select("main > table tbody tr");
        assertThat(rows.select("td").eachText()).contains("4 av 5", "Visas från 5 svar");
        assertThat(page.html().select(".chart circle").size())
                .as("only dates from which enough answered")
                .isEqualTo(rows.size() - rows.select("td:contains(Visas)").size());
        var none = coordinator.submit(page, path, Map.of("survey", "none")).expect(303);
        assertThat(coordinator.follow(none).html().select("input[checked]").val())
                .isEqualTo("none");
        coordinator.submit(page, path, Map.of("survey", "nonsense")).expect(422);
        var date = play.held(goteborg, List.of("Ingen Fråga"));
        play.nextMorning(goteborg, date);
        coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
        page = coordinator.get(path).expect(200);
        var hub = coordinator.get("/goteborg/instances/" + date.id()).expect(200);
        assertThat(hub.html().text()).contains("Ingen enkät är vald för kursen");
        coordinator.submit(page, path, Map.of("survey", "usual")).expect(303);
        var again = coordinator.get("/goteborg/instances/" + date.id()).expect(200);
        var sent = coordinator.submit(again, "/survey", Map.of()).expect(303);
        assertThat(coordinator.follow(sent).expect(200).html().text()).contains("är på väg");
    }

    private Played answered(int asked, int answers, String said) {
        var played = play.asked(goteborg, asked, false);
        played.people()
                .subList(0, answers)
                .forEach(one -> play.answer(visitor, played, one, said).expect(303));
        return played;
    }
}
