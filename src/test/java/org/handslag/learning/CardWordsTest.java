package org.handslag.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A translation says that nobody has read it until a reader has signed just those words. */
@ServerTest
class CardWordsTest {
    private static final String WORDS = "/goteborg/learning-card";
    private static final String UNREAD = "لم يقرأ هذه الكلمات";

    private final BeanFactory beans;
    private final int port;

    CardWordsTest(BeanFactory beans, TestClock clock, @LocalServerPort int port) {
        clock.reset();
        this.beans = beans;
        this.port = port;
    }

    @Test
    void saysThatItIsUnreadUntilItIsSigned() {
        var play = new CardPlay(beans, port, "Gro");
        var leader = play.leader();
        var part = CardPlay.MINE + "/parts/shown?language=ar";
        var her = play.her();
        assertThat(her.get(part).text()).contains(UNREAD, "dir=\"rtl\"");
        assertThat(her.get(CardPlay.MINE + "?language=sv").text()).doesNotContain("Något kan vara");
        var unsigned = leader.get(WORDS + "/ar").expect(200);
        leader.submit(unsigned, "/review", Map.of()).expect(422);
        leader.submit(unsigned, "/review", Map.of("reader", "Samira Haddad")).expect(303);
        assertThat(leader.get(WORDS + "/ar").text()).contains("Läst av Samira Haddad");
        assertThat(her.get(part).text()).doesNotContain(UNREAD);
        var wording = leader.get(WORDS + "/ar/say.show-me").expect(200);
        leader.submit(wording, "/say.show-me", Map.of("words", "كلمات أخرى")).expect(303);
        assertThat(her.get(part).text()).contains(UNREAD, "كلمات أخرى");
        assertThat(leader.get(WORDS).text()).contains("Ändrat sedan det lästes");
        var back = leader.get(WORDS + "/ar/say.show-me").expect(200);
        leader.submit(back, "/say.show-me", Map.of("words", "")).expect(303);
        assertThat(her.get(part).text()).doesNotContain(UNREAD, "كلمات أخرى");
    }

    @Test
    void isForNoOneElse() {
        var play = new CardPlay(beans, port, "Hedda");
        play.her().get(WORDS).expect(404);
        play.her().get(WORDS + "/ar").expect(404);
        play.leader().get(WORDS + "/xx").expect(404);
        play.leader().get(WORDS + "/sv/say.nothing").expect(404);
    }

    /** Hers goes on in the language in which she saved it. */
    @Test
    void remembersHerLanguage() {
        var play = new CardPlay(beans, port, "Ida");
        var her = play.her();
        var form = her.get(CardPlay.MINE + "/parts/shown?language=ar").expect(200);
        her.submit(form, "/parts/shown", Map.of("show-me", "YES")).expect(303);
        assertThat(her.get(CardPlay.MINE).h1()).isEqualTo("هكذا أتعلم بأفضل شكل");
        CardPlay.keep(her, CardPlay.MINE, Map.of("show-me", "MENTOR"));
        play.promise(play.mentor);
        assertThat(play.as(play.mentor).get(play.path + "/card").text()).contains("Visa mig först");
    }
}
