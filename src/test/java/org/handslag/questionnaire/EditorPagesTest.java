package org.handslag.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.handslag.support.Visitor.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A coordinator writes a survey, without script. */
@ServerTest
class EditorPagesTest {
    private final Operator goteborg;
    private final CourseCast courses;
    private final Surveys surveys;
    private final UnitOfWork work;
    private final Visitor coordinator;

    EditorPagesTest(
            Cast cast,
            CourseCast courses,
            Surveys surveys,
            Staff staff,
            UnitOfWork work,
            @LocalServerPort int port) {
        this.goteborg = cast.goteborg();
        this.courses = courses;
        this.surveys = surveys;
        this.work = work;
        this.coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
    }

    @BeforeEach
    void hasAProgramme() {
        courses.grund(goteborg);
    }

    @Test
    void beginsWithTheReadyMadeEvaluationInEachLanguage() {
        var show = readyMade();
        assertThat(show.html().select("ol.cards h3")).hasSize(6);
        var preview = coordinator.get(show.address().getPath() + "/preview?lang=en").expect(200);
        assertThat(preview.html().text())
                .contains("What do you take with you to your workplace?", "without my name");
        assertThat(preview.html().select("main form")).isEmpty();
    }

    @Test
    void addsChangesMovesAndRemovesQuestions() {
        var path = blank("Ett eget").address().getPath();
        add(path, "WORDS", Map.of("text-sv", "Vad tog du med dig?", "quotable", "yes"));
        var scale =
                Map.of("text-sv", "Helheten?", "steps", "5", "low-sv", "dåligt", "high-sv", "bra");
        add(path, "SCALE", scale);
        var page = coordinator.get(path).expect(200);
        assertThat(titles(page)).containsExactly("Vad tog du med dig?", "Helheten?");
        var second = question(page, 1);
        coordinator.submit(page, second + "/place", Map.of()).expect(303);
        page = coordinator.get(path).expect(200);
        assertThat(titles(page)).containsExactly("Helheten?", "Vad tog du med dig?");
        var form = coordinator.get(second).expect(200);
        coordinator.submit(form, second, Map.of("text-sv", "Hur var det?")).expect(303);
        var asked = coordinator.get(second + "/removal").expect(200);
        assertThat(asked.html().text()).contains("Hur var det?", "Ingen har hunnit få den");
        coordinator.submit(asked, second + "/removal", Map.of()).expect(303);
        assertThat(titles(coordinator.get(path))).containsExactly("Vad tog du med dig?");
    }

    @Test
    void tellsWhatIsWrongWithAQuestionAndKeepsWhatWasTyped() {
        var path = blank("Felen").address().getPath();
        var form = coordinator.get(path + "/questions/new?kind=ONE_OF").expect(200);
        var uneven = Map.of("text-sv", "Vad?", "options-sv", "a\nb", "options-en", "a");
        var page = coordinator.submit(form, "/questions", uneven).expect(422);
        assertThat(page.html().select(".ds-error-summary").text()).contains("lika många rader");
        assertThat(page.html().select("textarea[name=options-sv]").val()).isEqualTo("a\nb");
        var single = Map.of("text-sv", "Vad?", "options-sv", "a", "options-en", "");
        assertThat(coordinator.submit(form, "/questions", single).expect(422).text())
                .contains("Skriv från 2 till 20 rader");
        var steps = coordinator.get(path + "/questions/new?kind=SCALE").expect(200);
        var many = Map.of("text-sv", "Vad?", "steps", "11", "low-sv", "a", "high-sv", "b");
        coordinator.submit(steps, "/questions", many).expect(422);
        coordinator.get(path + "/questions/new?kind=NONE").expect(404);
    }

    @Test
    void asksOfTheOverallFeelingOnce() {
        var path = readyMade().address().getPath();
        var form = coordinator.get(path + "/questions/new?kind=SCALE").expect(200);
        var another =
                Map.of(
                        "text-sv", "Igen?", "steps", "5", "low-sv", "a", "high-sv", "b", "layer",
                        "OVERALL");
        assertThat(coordinator.submit(form, "/questions", another).expect(422).text())
                .contains("En annan fråga frågar redan om helheten");
    }

    @Test
    void changesTheNextVersionOnceSomebodyWasAsked() {
        var path = readyMade().address().getPath();
        post(path, "/opening").expect(303);
        var id = SurveyId.of(path.substring(path.lastIndexOf('/') + 1));
        var asked = work.in(goteborg.id(), () -> surveys.ask(surveys.find(id).orElseThrow()));
        var page = coordinator.get(path).expect(200);
        assertThat(page.html().text()).contains("Det du ändrar nu blir version 2");
        var first = question(page, 0);
        coordinator
                .submit(coordinator.get(first), first, Map.of("text-sv", "Hur gick det?"))
                .expect(303);
        var after = coordinator.get(path).expect(200);
        assertThat(after.html().text()).contains("Version 2").doesNotContain("blir version");
        var kept = work.in(goteborg.id(), () -> surveys.edition(id, asked.number()));
        assertThat(kept.questions()).isEqualTo(asked.questions());
    }

    @Test
    void showsBothWhenSomeoneElseChangedTheQuestion() {
        var path = readyMade().address().getPath();
        var first = question(coordinator.get(path), 0);
        var mine = coordinator.get(first).expect(200);
        coordinator.submit(mine, first, Map.of("text-sv", "Hennes")).expect(303);
        var both = coordinator.submit(mine, first, Map.of("text-sv", "Mina")).expect(409);
        assertThat(both.html().text()).contains("Hennes");
        assertThat(both.html().select("input[name=text-sv]").val()).isEqualTo("Mina");
        coordinator.submit(both, first, Map.of()).expect(303);
        assertThat(titles(coordinator.get(path)).getFirst()).isEqualTo("Mina");
    }

    @Test
    void opensClosesCopiesAndIsTheUsualOneOfOne() {
        var empty = blank("Tom").address().getPath();
        assertThat(coordinator.get(empty).html().select("form[action$=opening]")).isEmpty();
        var one = readyMade().address().getPath();
        post(one, "/opening").expect(303);
        post(one, "/usual").expect(303);
        post(one, "/copy").expect(303);
        var two = readyMade().address().getPath();
        post(two, "/opening").expect(303);
        post(two, "/usual").expect(303);
        var list = coordinator.get("/goteborg/surveys").expect(200).html();
        assertThat(list.select("main .tasks li:contains(Programmets kurser använder)")).hasSize(1);
        assertThat(list.text()).contains("Utvärdering av kursen (kopia)");
        post(two, "/closure").expect(303);
        assertThat(coordinator.get(two).html().select("ol.cards .actions")).isEmpty();
    }

    private Page readyMade() {
        var list = coordinator.get("/goteborg/surveys").expect(200);
        var made = coordinator.submit(list, "/surveys/ready-made", Map.of()).expect(303);
        return coordinator.follow(made).expect(200);
    }

    private Page blank(String title) {
        var form = coordinator.get("/goteborg/surveys/new").expect(200);
        var made = coordinator.submit(form, "/surveys", Map.of("title-sv", title)).expect(303);
        return coordinator.follow(made).expect(200);
    }

    private void add(String path, String kind, Map<String, String> typed) {
        var form = coordinator.get(path + "/questions/new?kind=" + kind).expect(200);
        coordinator.submit(form, "/questions", new HashMap<>(typed)).expect(303);
    }

    private Page post(String path, String verb) {
        return coordinator.submit(coordinator.get(path).expect(200), path + verb, Map.of());
    }

    private static String question(Page page, int at) {
        return page.html()
                .select("ol.cards > li")
                .get(at)
                .select("a[href*=/questions/]")
                .first()
                .attr("href");
    }

    private static List<String> titles(Page page) {
        return page.html().select("ol.cards h3").eachText();
    }
}
