package org.handslag.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.handslag.questionnaire.Layer;
import org.handslag.scope.Role;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.survey.SurveyPlay;
import org.handslag.survey.SurveyPlay.Played;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Six of 32 have answered on their phones and two on paper; what they took with them is harvested,
 * read by everyone, and answered at the next date.
 */
@ServerTest
class HarvestJourneyTest {
    private static final int CAME = 32;
    private static final String SAID = "Jag vågar fråga nu, och det känns bra";
    private static final String PAPER = "Maten var god, men rummet var kallt";
    private static final String WISH = "Mer tid att dela erfarenheter";

    private final Cast operators;
    private final SurveyPlay surveys;
    private final Staff staff;
    private final TestClock clock;
    private final Walk.Start start;
    private final int port;

    HarvestJourneyTest(
            Cast operators,
            SurveyPlay surveys,
            Staff staff,
            TestClock clock,
            Languages languages,
            @LocalServerPort int port) {
        this.operators = operators;
        this.surveys = surveys;
        this.staff = staff;
        this.clock = clock;
        this.start = new Walk.Start(port, languages, "harvest");
        this.port = port;
    }

    @BeforeEach
    void beginsInTheMorning() {
        clock.reset();
    }

    @Test
    void tellsBackAndImprovesTheNextDate() {
        var played = surveys.asked(operators.goteborg(), CAME, false);
        var visitor = new Visitor(port, "sv");
        var six = played.people().subList(0, 6);
        six.forEach(one -> surveys.answer(visitor, played, one, SAID).expect(303));
        try (var walk = start.in("sv", Way.MOUSE, 1280)) {
            signIn(walk);
            keyIn(walk, played);
            harvest(walk, played);
        }
        read(played);
        var next = surveys.held(operators.goteborg(), List.of("Nästa Nord"));
        try (var walk = start.named("next").in("sv", Way.MOUSE, 360)) {
            signIn(walk);
            improve(walk, "/goteborg/instances/" + next.id());
        }
        try (var walk = start.named("told").in("sv", Way.MOUSE, 360)) {
            walk.go(HarvestPlay.told(played)).reads("became.DONE").sees("En timme till");
        }
    }

    private void signIn(Walk walk) {
        var operator = operators.goteborg();
        walk.signIn(staff.wayIn(operator, staff.holding(operator, Role.COORDINATOR)));
    }

    private void keyIn(Walk walk, Played played) {
        var edition = surveys.edition(played);
        var said = SurveyPlay.at(edition, Layer.FEELING);
        walk.go("/goteborg" + played.round().path()).follow("survey.key-in");
        for (int i = 0; i < 2; i++) {
            walk.choose(SurveyPlay.at(edition, Layer.OVERALL).field(), "3")
                    .writeInto(said.field(), PAPER)
                    .press("survey.key-in-next");
        }
        walk.follow("survey.key-in-done").follow("survey.close").press("survey.close-do");
    }

    private static void harvest(Walk walk, Played played) {
        walk.go(HarvestPlay.date(played))
                .follow("evaluation.harvest")
                .reads("evaluation.answers", "n", 8)
                .followFor(walk.t("part.FEELING"), "evaluation.theme-new")
                .press("ui.save")
                .reads("form.missing")
                .writeInto("title-sv", "Mod att fråga")
                .press("ui.save")
                .followFor("Mod att fråga", "evaluation.quote-new")
                .sees(SAID)
                .seesNot(PAPER);
        walk.page().getByLabel(SAID).check();
        walk.writeInto("shorter", "Jag vågar alltid fråga")
                .press("ui.save")
                .reads("evaluation.not-shorter")
                .writeInto("shorter", "Jag vågar fråga nu, […]")
                .press("ui.save")
                .follow("evaluation.wish-new")
                .writeInto("wish-sv", WISH)
                .press("ui.save")
                .press("evaluation.publish")
                .follow("evaluation.see-out")
                .sees("Mod att fråga", "Jag vågar fråga nu, […]", WISH);
    }

    private void read(Played played) {
        read(played, "da", Way.WITHOUT_SCRIPT);
        read(played, "en", Way.KEYBOARD);
    }

    private void read(Played played, String language, Way way) {
        try (var walk = start.named(language + way).in(language, way, 360)) {
            walk.go(HarvestPlay.told(played) + "?lang=" + language)
                    .reads("evaluation.taken-along")
                    .reads("evaluation.answers", "n", 8)
                    .sees("Mod att fråga", WISH)
                    .reads("evaluation.not-yet")
                    .follow("evaluation.all-dates")
                    .sees("Mod att fråga");
            assertThat(walk.page().locator("h3[lang=sv], h4[lang=sv]").count()).isPositive();
        }
    }

    private static void improve(Walk walk, String date) {
        walk.go(date)
                .reads("evaluation.compared")
                .followTo(WISH)
                .choose("kind", "DONE")
                .writeInto("words-sv", "En timme till")
                .press("ui.save")
                .reads("became.DONE");
    }
}
