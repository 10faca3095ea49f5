package org.handslag.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.evaluation.HarvestPlay.date;
import static org.handslag.evaluation.HarvestPlay.press;
import static org.handslag.evaluation.HarvestPlay.theme;
import static org.handslag.evaluation.HarvestPlay.told;
import static org.handslag.evaluation.HarvestPlay.wish;

import java.util.List;
import java.util.Map;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.support.Cast;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.handslag.survey.SurveyPlay;
import org.handslag.survey.SurveyPlay.Played;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What one date wished is answered at the next, beside both results. */
@ServerTest
class ChecklistTest {
    private static final String WISH = "Mer tid att dela erfarenheter";

    private final Operator goteborg;
    private final SurveyPlay surveys;
    private final HarvestPlay play;
    private final Staff staff;
    private final int port;

    ChecklistTest(Cast cast, SurveyPlay surveys, Staff staff, @LocalServerPort int port) {
        this.goteborg = cast.goteborg();
        this.surveys = surveys;
        this.play = new HarvestPlay(surveys, port);
        this.staff = staff;
        this.port = port;
    }

    @Test
    void waitsAtTheNextDateIsAnsweredThereAndStaysAsHistory() {
        var first = surveys.asked(goteborg, 6, false);
        play.answered(first, 5);
        var coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
        press(coordinator, theme(coordinator, first, "Mod"), "/publication");
        var harvest = wish(coordinator, first, WISH);
        assertThat(publicly(first)).contains(WISH, "Inte prövat än");
        var edit = link(coordinator.get(date(first) + "/harvest"), "/improvements/01");
        var next = surveys.held(goteborg, List.of("Nya Nilsson"));
        coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
        var page = coordinator.get("/goteborg/instances/" + next.id()).expect(200);
        assertThat(page.html().text()).contains(WISH, "Väntar", "4 av 5", "Inget resultat än");
        var form = coordinator.get(wished(page)).expect(200);
        var path = form.address().getPath();
        coordinator.submit(form, path, Map.of("kind", "NOT_DONE")).expect(422);
        var typed = Map.of("kind", "NOT_DONE", "words-sv", "Lokalen stängde tidigt");
        coordinator.submit(form, path, typed).expect(303);
        assertThat(publicly(first)).contains("Inte gjort", "Lokalen stängde tidigt");
        assertThat(harvest.html().text()).contains(WISH);
        var saved = coordinator.get(edit).expect(200);
        assertThat(saved.html().select("form[action$=/removal]")).isEmpty();
        var after = surveys.held(goteborg, List.of("Senare Sköld"));
        coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
        assertThat(coordinator.get("/goteborg/instances/" + after.id()).text())
                .doesNotContain(WISH);
        var early = date(first) + path.substring(path.indexOf("/checklist"));
        coordinator.get(early).expect(404);
    }

    @Test
    void noResultOfFewerThanFiveStandsBesideAnother() {
        var first = surveys.asked(goteborg, 6, false);
        play.answered(first, 5);
        wish(staff.signedIn(port, goteborg, Role.COORDINATOR), first, "Kortare pass");
        var few = surveys.asked(goteborg, 6, false);
        play.answered(few, 4);
        assertThat(compared(few)).contains("4 av 5", "Inget resultat än");
        var same = askedTheSame(List.of("Ada Alm", "Bo Berg", "Cia Cedn", "Dan Dal", "Eva Ek"));
        play.answered(same, 5);
        var last = askedTheSame(List.of("Fia Fors", "Gun Gran", "Hans Hed", "Ida Is", "Jan Jo"));
        play.answered(last, 5);
        assertThat(compared(last)).contains("4 av 5 4 av 5");
    }

    @Test
    void showsBothVersionsWhenSomeoneElseSavedFirst() {
        var played = surveys.asked(goteborg, 6, false);
        play.answered(played, 5);
        var coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
        var edit = link(wish(coordinator, played, "Två skriver"), "/improvements/01");
        var form = coordinator.get(edit).expect(200);
        coordinator.submit(form, edit, Map.of("wish-sv", "Den enas ord")).expect(303);
        var second = coordinator.submit(form, edit, Map.of("wish-sv", "Den andras ord"));
        assertThat(second.expect(409).html().select("#f-wish-sv").val())
                .isEqualTo("Den andras ord");
        assertThat(second.text()).contains("Den enas ord");
    }

    /** By the survey that is in use already. */
    private Played askedTheSame(List<String> names) {
        var held = surveys.held(goteborg, names);
        surveys.nextMorning(goteborg, held);
        var people = names.stream().map(name -> SeatCast.address(name).address()).toList();
        return new Played(goteborg, held, surveys.round(goteborg, held), people);
    }

    private String compared(Played played) {
        var coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
        var tables = coordinator.get(date(played)).expect(200).html().select("table");
        return tables.stream()
                .map(table -> table.text())
                .filter(text -> text.contains("förra gången"))
                .findFirst()
                .orElse("");
    }

    private String publicly(Played played) {
        return new Visitor(port, "sv").get(told(played)).expect(200).html().text();
    }

    private static String wished(Visitor.Page page) {
        return page.html().select("a[href*=/checklist/]:contains(" + WISH + ")").attr("href");
    }

    private static String link(Visitor.Page page, String part) {
        return page.html().select("a[href*=" + part + "]").first().attr("href");
    }
}
