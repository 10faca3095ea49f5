package org.handslag.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** By telephone, beside her, or not at all: whoever follows the mentee sees to it. */
@ServerTest
class HeardAnswersTest {
    private final DecisionPlay play;
    private final DecisionCast cast;
    private final TestClock clock;
    private final Inbox inbox;
    private final SilentChoices silent;

    HeardAnswersTest(BeanFactory beans, @LocalServerPort int port) {
        this.clock = beans.getBean(TestClock.class);
        clock.reset();
        this.play = new DecisionPlay(beans, port);
        this.cast = play.cast;
        this.inbox = beans.getBean(Inbox.class);
        this.silent = beans.getBean(SilentChoices.class);
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void notesAnAnswerThatWasHeardWithHowAndInWhichLanguage() {
        var consulting = cast.consultant();
        var who = cast.waits(consulting, "en");
        var seat = cast.seat(1);
        play.ask(cast.leader(), who, "ALOUD", seat).expect(303);
        assertThat(inbox.of(cast.goteborg(), who.email()).getLast().text())
                .doesNotContain("/my-choices/");
        var consultant = cast.signedIn(consulting);
        var mine = consultant.get("/goteborg/me").expect(200);
        assertThat(mine.text()).contains("Läs upp frågan för " + who.name());
        var path = mine.html().select("a:contains(" + who.name() + ")").attr("href");
        var aloud = consultant.get(path + "/aloud").expect(200);
        assertThat(aloud.html().select("section[lang=en]").text())
                .contains("Would you like this mentor?", seat.name());
        var wordless = Map.of("answer", "YES1", "way", "TELEPHONE");
        consultant.submit(aloud, "/aloud", wordless).expect(422);
        var heard = Map.of("answer", "YES1", "way", "TELEPHONE", "read-in", "på engelska");
        consultant.submit(aloud, "/aloud", heard).expect(303);
        assertThat(
                        cast.one(
                                "select way || read_in from choice_answer where choice_id = '"
                                        + play.choice(who)
                                        + "'"))
                .isEqualTo("TELEPHONEpå engelska");
        consultant.get(path + "/aloud").expect(404);
        cast.leader().get(path + "/aloud").expect(200);
        cast.signedIn(cast.consultant()).get(path).expect(404);
        consultant.get(path + "/beginning").expect(404);
    }

    @Test
    void turnsSilenceIntoACallAndThenIntoAFreeSeat() {
        var consulting = cast.consultant();
        var who = cast.waits(consulting, "sv");
        var seat = cast.seat(1);
        var path = play.ask(cast.leader(), who, "OWN_PAGE", seat).header("Location");
        clock.set(clock.instant().plus(Duration.ofDays(7)));
        silent.run();
        silent.run();
        assertThat(
                        cast.one(
                                "select count(*)::text from choosing_silence where choosing_id = '"
                                        + path.substring(path.lastIndexOf('/') + 1)
                                        + "'"))
                .isEqualTo("1");
        assertThat(cast.signedIn(consulting).get("/goteborg/me").text())
                .contains("Svaret om " + who.name() + " har inte kommit i tid");
        clock.set(clock.instant().plus(Duration.ofDays(7)));
        silent.run();
        var leader = cast.leader();
        assertThat(leader.get(path).text()).contains("Inget svar kom", "Fråga om nästa mentor");
        assertThat(leader.get("/goteborg/home").text()).contains("fråga om nästa mentor");
        play.ask(leader, who, "OWN_PAGE", seat).expect(303);
    }

    @Test
    void letsHerAskForACallAndGoThereFromHerOwnPage() {
        var consulting = cast.consultant();
        var who = cast.waits(consulting, "sv");
        play.ask(cast.leader(), who, "OWN_PAGE", cast.seat(1)).expect(303);
        var her = cast.signedIn(who.person());
        var mine = her.get("/goteborg/me").expect(200);
        assertThat(mine.text()).contains("Vi har en fråga till dig om en mentor");
        var page = her.follow(her.submit(mine, "/me/choices", Map.of()).expect(303)).expect(200);
        assertThat(her.follow(her.submit(page, "/call", Map.of()).expect(303)).text())
                .contains("Vi ringer dig");
        assertThat(cast.signedIn(consulting).get("/goteborg/me").text())
                .contains(who.name() + " vill bli uppringd");
    }
}
