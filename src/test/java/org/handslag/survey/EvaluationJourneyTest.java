package org.handslag.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.handslag.questionnaire.Edition;
import org.handslag.questionnaire.Layer;
import org.handslag.questionnaire.Question;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.survey.SurveyPlay.Played;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One answers on her phone, five more have, two on paper are keyed in, and the result is read. */
@ServerTest
class EvaluationJourneyTest {
    private final Cast operators;
    private final SurveyPlay play;
    private final Staff staff;
    private final TestClock clock;
    private final Walk.Start start;
    private final int port;

    EvaluationJourneyTest(
            Cast operators,
            SurveyPlay play,
            Staff staff,
            TestClock clock,
            Languages languages,
            @LocalServerPort int port) {
        this.operators = operators;
        this.play = play;
        this.staff = staff;
        this.clock = clock;
        this.start = new Walk.Start(port, languages, "evaluation");
        this.port = port;
    }

    @BeforeEach
    void beginsInTheMorning() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({"sv, MOUSE, 360", "da, WITHOUT_SCRIPT, 360", "en, KEYBOARD, 1280"})
    void answersOnHerPhoneAndTheResultIsRead(String language, Way way, int width) {
        var operator = language.equals("da") ? operators.favrskov() : operators.goteborg();
        var played = play.asked(operator, 8, false);
        var edition = play.edition(played);
        try (var walk = start.in(language, way, Math.min(width, 400))) {
            answers(walk, play.link(played, played.people().getFirst()), edition);
        }
        others(played, played.people().subList(1, 6));
        try (var walk = start.named("desk").in(language, way, width)) {
            signIn(walk, operator, language);
            keysIn(walk, operator, played, edition);
            closes(walk);
            var course = "/curriculum/" + played.instance().course();
            walk.go("/" + operator.slug() + course + "/evaluation").reads("survey.trend-table");
        }
    }

    private static void answers(Walk walk, String link, Edition edition) {
        walk.go(link).reads("survey.anonymous").unfold("survey.how").reads("survey.how-outside");
        walk.writeInto(SurveyPlay.at(edition, Layer.FEELING).field(), "Hopp <3")
                .press("survey.send")
                .reads("form.missing");
        assertThat(value(walk, SurveyPlay.at(edition, Layer.FEELING))).isEqualTo("Hopp <3");
        walk.choose(SurveyPlay.at(edition, Layer.OVERALL).field(), "5")
                .tick(SurveyPlay.at(edition, Layer.FEELING).quoteField())
                .writeInto(SurveyPlay.at(edition, Layer.TAKEN_ALONG).field(), "Jag frågar först")
                .press("survey.send")
                .reads("survey.thanks-text")
                .go(link)
                .reads("survey.answered-text");
    }

    private static String value(Walk walk, Question question) {
        return walk.page().locator("[name='" + question.field() + "']").first().inputValue();
    }

    private void others(Played played, List<String> people) {
        var visitor = new Visitor(port, "sv");
        people.forEach(one -> play.answer(visitor, played, one, "Mer tid att prata").expect(303));
    }

    private void signIn(Walk walk, Operator operator, String language) {
        var coordinator = staff.holding(operator, Role.COORDINATOR);
        walk.go(staff.wayIn(operator, coordinator) + "?lang=" + language);
        walk.pressOn(walk.page().locator("main button").innerText());
    }

    private static void keysIn(Walk walk, Operator operator, Played played, Edition edition) {
        walk.go("/" + operator.slug() + "/instances/" + played.instance().id())
                .reads("survey.answers", "n", 6, "asked", 8)
                .follow("survey.show")
                .follow("survey.print")
                .reads("questionnaire.paper-anonymous")
                .go("/" + operator.slug() + played.round().path())
                .follow("survey.key-in");
        for (var words : List.of("Bra lunch", "Kortare pass")) {
            walk.choose(SurveyPlay.at(edition, Layer.OVERALL).field(), "3")
                    .writeInto(SurveyPlay.at(edition, Layer.NEXT_TIME).field(), words)
                    .press("survey.key-in-next")
                    .reads("survey.done.keyed-in");
        }
        walk.reads("survey.keyed-in", "n", 2)
                .follow("survey.key-in-done")
                .reads("survey.of-paper", "n", 2);
    }

    private static void closes(Walk walk) {
        walk.follow("survey.close")
                .reads("survey.close-text")
                .press("survey.close-do")
                .reads("survey.answers", "n", 8, "asked", 8)
                .sees("Mer tid att prata", "Hopp <3")
                .reads("survey.may-quote");
    }
}
