package org.handslag.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Forms of a card, filled in as nobody should, and two at once. */
@ServerTest
class CardHostilityTest {
    private static final String MINE = CardPlay.MINE;
    private static final String PART = "/parts/shown";

    private final BeanFactory beans;
    private final TestClock clock;
    private final int port;

    CardHostilityTest(BeanFactory beans, TestClock clock, @LocalServerPort int port) {
        this.beans = beans;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void refusesWhatIsTooLongAndLosesNothing() {
        var her = new CardPlay(beans, port, "Una").her();
        var typed = Map.of("own.shown", "å".repeat(201), "show-me", "YES");
        var answer = CardPlay.fill(her, MINE, "shown", typed).expect(422);
        assertThat(answer.html().select("textarea").text()).hasSize(201);
        assertThat(answer.html().select("[name=show-me][checked]").val()).isEqualTo("YES");
        CardPlay.fill(her, MINE, "shown", Map.of("own.shown", "å".repeat(200))).expect(303);
    }

    @Test
    void refusesAnAnswerThatIsNone() {
        var her = new CardPlay(beans, port, "Vea").her();
        CardPlay.fill(her, MINE, "shown", Map.of("show-me", "MAYBE")).expect(422);
        CardPlay.fill(her, MINE, "shown", Map.of("version", "x")).expect(409);
        CardPlay.fill(her, MINE, "shown", Map.of("version", "99")).expect(409);
        her.get(MINE + "/parts/secrets").expect(404);
        her.get(MINE + "/editions/99").expect(404);
        her.get(MINE + "/editions/x").expect(404);
    }

    @Test
    void takesNoLineThatIsNotOnTheCard() {
        var play = new CardPlay(beans, port, "Wia");
        play.say(Map.of("show-me", "YES"), Map.of("one-thing", "CIRCLE", "forged", "CIRCLE"));
        assertThat(
                        play.one(
                                "select count(*) from learning_shown s join learning_card c"
                                        + " on c.id = s.card_id where c.person_id = '%s'"
                                                .formatted(play.mentee)))
                .isEqualTo("0");
        var her = play.her();
        var form = her.get(MINE + "/showing").expect(200);
        her.submit(form, "/showing", Map.of("show-me", "EVERYONE")).expect(422);
        CardPlay.fill(her, MINE, "shown", Map.of("mornings", "YES", "forged", "YES")).expect(303);
        assertThat(
                        play.one(
                                "select string_agg(distinct code, ' ') from learning_line l"
                                        + " join learning_card c on c.id = l.card_id"
                                        + " where c.person_id = '%s'".formatted(play.mentee)))
                .isEqualTo("show-me");
    }

    @Test
    void leadsToNobodyElsesCard() {
        var play = new CardPlay(beans, port, "Xia");
        play.say(Map.of("show-me", "YES"), Map.of("show-me", "CIRCLE"));
        var other = new CardPlay(beans, port, "Yra");
        var stranger = other.as(other.consultant);
        for (var page : new String[] {"", "/together", PART, "/showing"}) {
            stranger.get(play.path + "/card" + page).expect(404);
            stranger.get("/goteborg/mentorships/" + UUID.randomUUID() + "/card" + page).expect(404);
        }
        other.her().get(play.path + "/card").expect(404);
        other.her().get(MINE + "/editions/1").expect(404);
        other.her().get(MINE + "/showing").expect(404);
        play.as(play.mentor).get(play.path + "/card/together").expect(404);
    }

    @Test
    void tellsBothVersionsWhenTwoChangeItAtOnce() {
        var play = new CardPlay(beans, port, "Zoe");
        play.say(Map.of("show-me", "YES"), Map.of());
        var telephone = play.her();
        var computer = play.her();
        var there = telephone.get(MINE + PART).expect(200);
        CardPlay.fill(computer, MINE, "shown", Map.of("one-thing", "YES")).expect(303);
        var conflict = telephone.submit(there, PART, Map.of("show-me", "NO")).expect(409);
        assertThat(checked(conflict, "show-me")).isEqualTo("NO");
        assertThat(conflict.text()).contains("f-one-thing-problem");
        telephone.submit(conflict, PART, Map.of()).expect(303);
        assertThat(checked(telephone.get(MINE + PART), "show-me")).isEqualTo("NO");
    }

    private static String checked(Visitor.Page page, String name) {
        return page.html().select("[name=" + name + "][checked]").val();
    }
}
