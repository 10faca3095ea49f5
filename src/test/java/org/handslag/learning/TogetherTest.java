package org.handslag.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The consultant fills in the card with the mentee beside her. */
@ServerTest
class TogetherTest {
    private static final String MINE = CardPlay.MINE;
    private static final String SHOW_ME = "Visa mig först";

    private final BeanFactory beans;
    private final TestClock clock;
    private final int port;

    TogetherTest(BeanFactory beans, TestClock clock, @LocalServerPort int port) {
        this.beans = beans;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void seesNothingOfHersAndLosesNothingOfIt() {
        var play = new CardPlay(beans, port, "Ada");
        play.say(Map.of("show-me", "YES", "own.shown", "Min hemlighet"), Map.of());
        var card = play.path + "/card";
        var consultant = play.as(play.consultant);
        var ask = consultant.get(card + "/together").expect(200);
        consultant.submit(ask, "/together", Map.of()).expect(422);
        consultant.submit(ask, "/together", Map.of("way", "HERSELF")).expect(422);
        var typed = Map.of("way", "BESIDE", "with", "arabiska, med tolk");
        consultant.submit(ask, "/together", typed).expect(303);
        var part = consultant.get(card + "/parts/shown").expect(200);
        assertThat(part.text()).doesNotContain("Min hemlighet");
        assertThat(part.html().select("[name=show-me][checked]").val()).isEqualTo("LEAVE");
        CardPlay.fill(consultant, card, "shown", Map.of("one-thing", "YES")).expect(303);
        CardPlay.keep(consultant, card, Map.of("one-thing", "MENTOR"));
        assertThat(consultant.get(card).text()).doesNotContain(SHOW_ME, "Säg en sak");
        assertThat(play.her().get(MINE).text())
                .contains(SHOW_ME, "Min hemlighet", "Säg en sak i taget")
                .contains("Ifyllt tillsammans med", "arabiska, med tolk");
        play.her().get(MINE + "/editions/1").expect(200);
    }

    @Test
    void waitsForHerWhenSheChangesItHerself() {
        var play = new CardPlay(beans, port, "Bia");
        CardPlay.fill(play.her(), MINE, "shown", Map.of("show-me", "YES")).expect(303);
        var consultant = play.as(play.consultant);
        var ask = consultant.get(play.path + "/card/together").expect(200);
        assertThat(ask.text()).contains("håller på att ändra");
        consultant.get(play.path + "/card/parts/shown").expect(409);
        CardPlay.keep(play.her(), MINE, Map.of());
        var free = consultant.get(play.path + "/card/together").expect(200);
        consultant.submit(free, "/together", Map.of("way", "TELEPHONE")).expect(303);
        assertThat(play.her().get(MINE).text()).contains("fyller i kortet med dig");
        CardPlay.fill(play.her(), MINE, "shown", Map.of("show-me", "NO")).expect(409);
        var hers = play.her();
        hers.submit(hers.get(MINE), "/draft/removal", Map.of()).expect(303);
        consultant.get(play.path + "/card/parts/shown").expect(409);
    }

    @Test
    void isKeptByHerWhenSheFinishesIt() {
        var play = new CardPlay(beans, port, "Cleo");
        play.say(Map.of("show-me", "YES"), Map.of());
        var card = play.path + "/card";
        var consultant = play.as(play.consultant);
        var ask = consultant.get(card + "/together").expect(200);
        consultant.submit(ask, "/together", Map.of("way", "PAPER")).expect(303);
        CardPlay.fill(consultant, card, "times", Map.of("mornings", "YES")).expect(303);
        CardPlay.keep(play.her(), MINE, Map.of());
        assertThat(play.her().get(MINE).text())
                .contains(SHOW_ME, "Morgnar är bra", "Skrivet av från ditt papper");
    }
}
