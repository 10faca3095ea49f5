package org.handslag.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.handslag.questionnaire.Layer;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Crowd;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Statements;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.handslag.survey.SurveyPlay.Played;
import org.handslag.ui.Form;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Answering by link and on paper, and what happens when something goes wrong in between. */
@ServerTest
class AnsweringTest {
    private final Operator goteborg;
    private final SurveyPlay play;
    private final Answering answering;
    private final Answers answers;
    private final Staff staff;
    private final TestClock clock;
    private final Visitor visitor;
    private final int port;

    AnsweringTest(
            Cast cast,
            SurveyPlay play,
            Answering answering,
            Answers answers,
            Staff staff,
            TestClock clock,
            @LocalServerPort int port) {
        this.goteborg = cast.goteborg();
        this.play = play;
        this.answering = answering;
        this.answers = answers;
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
    void isPromisedAndThankedOnOnePageAndTakenOnce() {
        var played = play.asked(goteborg, 1, false);
        var link = play.link(played, played.people().getFirst());
        var page = visitor.get(link).expect(200);
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.html().text())
                .contains("Ditt svar är anonymt.", "filer, loggar eller säkerhetskopior");
        assertThat(visitor.get(link).status()).isEqualTo(200);
        assertThat(count(played)).isZero();
        var done = visitor.submit(page, link, typed(played, "4")).expect(303);
        assertThat(visitor.follow(done).expect(200).h1()).isEqualTo("Tack för ditt svar!");
        assertThat(visitor.get(link).expect(200).h1()).isEqualTo("Du har redan svarat");
        assertThat(visitor.submit(page, link, typed(played, "1")).expect(200).h1())
                .isEqualTo("Du har redan svarat");
        assertThat(count(played)).isEqualTo(1);
    }

    @Test
    void takesFewStatements() {
        var played = play.asked(goteborg, 2, false);
        var link = play.link(played, played.people().getFirst());
        var form = visitor.get(link).expect(200);
        var typed = typed(played, "4");
        var statements = Statements.during(() -> visitor.submit(form, link, typed).expect(303));
        assertThat(statements).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void tellsWhatIsMissingAndLosesNothingThatWasTyped() {
        var played = play.asked(goteborg, 1, false);
        var link = play.link(played, played.people().getFirst());
        var words = SurveyPlay.at(play.edition(played), Layer.FEELING).field();
        var typed = new HashMap<>(typed(played, "9"));
        typed.put(words, "<b>Glad</b>");
        var page = visitor.submit(visitor.get(link), link, typed).expect(422);
        assertThat(page.html().select(".ds-error-summary a")).hasSize(1);
        assertThat(page.html().select("textarea[name=" + words + "]").val())
                .isEqualTo("<b>Glad</b>");
        typed.put(words, "x".repeat(2001));
        assertThat(visitor.submit(page, link, typed).expect(422).text()).contains("högst 2");
        typed.put(words, "Mitt nummer är 850709-9805");
        assertThat(visitor.submit(page, link, typed).expect(422).text()).contains("personnummer");
        assertThat(count(played)).isZero();
    }

    @Test
    void answersKindlyWhenItIsTooLateAndAsNothingWhenItIsForged() {
        var played = play.asked(goteborg, 1, false);
        var link = play.link(played, played.people().getFirst());
        var form = visitor.get(link).expect(200);
        clock.forward(Duration.ofDays(15));
        assertThat(visitor.get(link).expect(200).h1()).isEqualTo("Svarstiden är slut");
        assertThat(visitor.submit(form, link, typed(played, "3")).expect(200).h1())
                .isEqualTo("Svarstiden är slut");
        visitor.get("/goteborg/answer/" + "x".repeat(22)).expect(404);
        visitor.get("/goteborg/answer/kort").expect(404);
        visitor.get(link.replace("/goteborg/", "/favrskov/")).expect(404);
        assertThat(count(played)).isZero();
    }

    @Test
    void oneLinkPressedEightTimesAtOnceIsOneAnswer() {
        var played = play.asked(goteborg, 8, false);
        var link = play.link(played, played.people().getFirst());
        var forms = IntStream.range(0, 8).mapToObj(_ -> new Visitor(port, "sv")).toList();
        var pages = forms.stream().map(one -> one.get(link)).toList();
        try (var crowd = new Crowd(port, "sv")) {
            var statuses =
                    crowd.atOnce(
                            IntStream.range(0, 8)
                                    .<java.util.concurrent.Callable<Integer>>mapToObj(
                                            i ->
                                                    () ->
                                                            forms.get(i)
                                                                    .submit(
                                                                            pages.get(i),
                                                                            link,
                                                                            typed(played, "4"))
                                                                    .status())
                                    .toList());
            assertThat(statuses).containsOnly(200, 303).containsOnlyOnce(303);
        }
        assertThat(count(played)).isEqualTo(1);
    }

    /**
     * The answer is committed, the link is not: nothing is lost, and pressing again adds nothing.
     */
    @Test
    void aCrashBetweenTheTwoLosesNothingAndDoublesNothing() {
        var played = play.asked(goteborg, 6, false);
        var link = play.link(played, played.people().getFirst());
        var form = visitor.get(link).expect(200);
        var typed = new HashMap<>(typed(played, "2"));
        typed.put("submission", form.html().select("input[name=submission]").val());
        assertThatThrownBy(() -> play.in(goteborg, () -> crash(link, played, typed)))
                .hasMessage("The power goes");
        assertThat(count(played)).isEqualTo(1);
        visitor.submit(form, link, typed).expect(303);
        assertThat(count(played)).isEqualTo(1);
        assertThat(visitor.get(link).expect(200).h1()).isEqualTo("Du har redan svarat");
    }

    private boolean crash(String link, Played played, Map<String, String> typed) {
        var fields = new HashMap<String, String[]>();
        typed.forEach((name, value) -> fields.put(name, new String[] {value}));
        var form = Form.typed(fields);
        var followed = answering.follow(link.substring(link.lastIndexOf('/') + 1));
        var replies = Answering.read(form, play.edition(played), true);
        answering.answer(followed, Answering.receipt(form), replies, LocalDate.of(2026, 12, 2));
        throw new IllegalStateException("The power goes");
    }

    @Test
    void keysInPapersUpToAsManyAsWereThere() {
        var played = play.asked(goteborg, 2, false);
        play.answer(visitor, played, played.people().getFirst(), "Bra").expect(303);
        var coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
        var path = "/goteborg" + played.round().path() + "/papers";
        var typed = typed(played, "");
        var blank = coordinator.get(path + "/new").expect(200);
        coordinator.submit(blank, path, Map.of()).expect(422);
        var next = coordinator.submit(blank, path, typed).expect(303);
        assertThat(coordinator.follow(next).expect(200).html().text())
                .contains("Papperet är inskrivet", "1 papper är inskrivet");
        coordinator.submit(blank, path, typed).expect(303);
        assertThat(count(played)).as("the same form again").isEqualTo(2);
        var more = coordinator.get(path + "/new").expect(200);
        var full = coordinator.submit(more, path, typed).expect(409);
        assertThat(full.html().text()).contains("lika många svar som deltagare");
        assertThat(full.html().select("textarea").eachText()).contains("Bra");
        var late = play.link(played, played.people().getLast());
        var refused = visitor.submit(visitor.get(late), late, typed(played, "5")).expect(409);
        assertThat(refused.html().text()).contains("Kanske har ditt papper redan skrivits in");
        assertThat(count(played)).isEqualTo(2);
        assertThat(coordinator.get("/goteborg" + played.round().path()).html().text())
                .contains("(varav 1 på papper)");
    }

    @Test
    void sheetHasEveryQuestionAndNothingToPress() {
        var played = play.asked(goteborg, 1, false);
        var coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
        for (var language : List.of("sv", "en")) {
            var path = "/goteborg" + played.round().path() + "/paper?lang=" + language;
            var paper = coordinator.get(path).expect(200).html();
            assertThat(paper.select(".pen")).hasSize(6);
            assertThat(paper.select("main form, main a")).isEmpty();
        }
    }

    @Test
    void namesAreKeptOnlyWhereThePageSaysSo() {
        var played = play.asked(goteborg, 2, true);
        var first = played.people().getFirst();
        assertThat(visitor.get(play.link(played, first)).html().text())
                .contains("Ditt namn sparas med svaret.")
                .doesNotContain("anonymt");
        play.answer(visitor, played, first, "Bra dag").expect(303);
        play.close(played, CourseCast.coordinator(goteborg));
        var coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
        var result = coordinator.get("/goteborg" + played.round().path() + "/results").expect(200);
        assertThat(result.html().text())
                .contains("Resultatet visas från 5 svar", "Svar med namn", "Person A", "Bra dag");
    }

    private Map<String, String> typed(Played played, String step) {
        return SurveyPlay.typed(play.edition(played), step, "Bra");
    }

    private int count(Played played) {
        return play.in(goteborg, () -> answers.count(played.round().id()));
    }
}
