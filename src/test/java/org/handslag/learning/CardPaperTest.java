package org.handslag.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.handslag.support.PdfText;
import org.handslag.support.PdfUa;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The card on paper, filled in or empty, in each language: everyone can read it. */
@ServerTest
class CardPaperTest {
    private final BeanFactory beans;
    private final int port;

    CardPaperTest(BeanFactory beans, TestClock clock, @LocalServerPort int port) {
        clock.reset();
        this.beans = beans;
        this.port = port;
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "sv-x-easy", "da", "da-x-easy", "en", "ar"})
    void canBeReadByEveryone(String tag) {
        var play = new CardPlay(beans, port, "Dora" + tag.replaceAll("\\W", ""));
        play.say(
                Map.of("show-me", "YES", "one-thing", "NO", "own.shown", "Jag ser hellre än hör"),
                Map.of());
        var her = play.her();
        var filled = her.get(CardPlay.MINE + "/pdf?language=" + tag).expect(200);
        PdfUa.assertAccessible(filled.raw().body());
        var empty = her.get("/goteborg/learning-card/pdf?language=" + tag).expect(200);
        PdfUa.assertAccessible(empty.raw().body());
    }

    @Test
    void saysWhatSheSaidAndNothingOfWhoMaySeeIt() {
        var play = new CardPlay(beans, port, "Elsa");
        play.say(Map.of("show-me", "YES", "own.shown", "Lugnt och stilla"), Map.of());
        var text =
                PdfText.copiedFrom(play.her().get(CardPlay.MINE + "/pdf").expect(200).raw().body());
        assertThat(text)
                .contains("Visa mig först", "Lugnt och stilla")
                .doesNotContain("Bara jag", "Elsa");
        new CardPlay(beans, port, "Fina").her().get(CardPlay.MINE + "/pdf").expect(404);
    }
}
