package org.handslag.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.handslag.support.CircleCast.Play;
import org.handslag.support.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who is asked when, and who is told of whoever says nothing. */
@ServerTest
class WellbeingAskingTest {
    private final WellbeingCast cast;

    WellbeingAskingTest(BeanFactory beans, @LocalServerPort int port) {
        this.cast = new WellbeingCast(beans, port);
    }

    @Test
    void isAskedOnItsRhythmOnceAndNotWhenAnsweredPausedOrEnded() {
        var play = cast.begun("Hanna");
        cast.askedOn(6);
        assertThat(cast.letters("Hanna", "/how/")).isEmpty();
        cast.askedOn(7);
        cast.askedOn(7);
        assertThat(cast.letters("Hanna", "/how/")).hasSize(1);
        cast.on(14);
        var answer = WellbeingCast.page(play) + "/answer";
        WellbeingCast.press(cast.in(play, play.mentee()), answer, "GOOD", "GOOD", "NO");
        cast.askedOn(14);
        assertThat(cast.letters("Hanna", "/how/")).as("has answered").hasSize(1);
        var consultant = cast.consultant(play);
        var form = consultant.get(play.path() + "/rhythm/WELLBEING").expect(200);
        consultant.submit(form, "/rhythm", Map.of("rhythm", "QUARTERLY")).expect(422);
        consultant.submit(form, "/rhythm", Map.of("paused", "2026-11-30")).expect(303);
        consultant.submit(form, "/rhythm", Map.of("paused", "2026-12-30")).expect(409);
        cast.askedOn(21);
        assertThat(cast.letters("Hanna", "/how/")).as("paused").hasSize(1);
        cast.askedOn(35);
        assertThat(cast.letters("Hanna", "/how/")).hasSize(2);
        var leader = cast.leader();
        var ending = leader.get(play.path() + "/ending").expect(200);
        leader.submit(ending, "/ending", Map.of("reason", "WISHED", "day", "2026-12-07"));
        cast.askedOn(60);
        assertThat(cast.letters("Hanna", "/how/")).as("ended").hasSize(2);
    }

    @Test
    void asksTheConsultantToCallWhoeverIsSilentOrHasNoAddress() {
        var play = cast.begun("Ines");
        cast.askedOn(7);
        cast.askedOn(14);
        assertThat(told(play)).isEqualTo("0");
        cast.askedOn(21);
        assertThat(told(play)).isEqualTo("1");
        cast.askedOn(28);
        assertThat(told(play)).as("once").isEqualTo("1");
        assertThat(cast.consultant(play).get(WellbeingCast.page(play)).text())
                .contains("inte svarat på två frågor");
    }

    @Test
    void lastsInAWholeProgrammeWhenACoordinatorSaysSo() {
        var play = cast.begun("Judit");
        var other = cast.begun("Josef");
        var leader = cast.leader();
        var form = leader.get(play.path() + "/rhythm/WELLBEING").expect(200);
        leader.submit(form, "/rhythm", Map.of("rhythm", "MONTHLY", "usual", "yes")).expect(303);
        assertThat(cast.consultant(other).get(WellbeingCast.page(other)).text())
                .contains("Var fjärde vecka");
        var own = cast.consultant(other).get(other.path() + "/rhythm/PROGRESS").expect(200);
        assertThat(own.text())
                .doesNotContain("name=\"usual\"")
                .contains("Nu gäller det som är vanligt");
        var back = leader.get(play.path() + "/rhythm/WELLBEING").expect(200);
        var usual = Map.of("rhythm", "WEEKLY_AT_FIRST", "usual", "yes");
        leader.submit(back, "/rhythm", usual).expect(303);
        cast.in(play, play.mentor()).get(play.path() + "/rhythm/WELLBEING").expect(404);
    }

    @Test
    void hasTheConsultantCallWhoeverHasNoAddress() {
        var play = cast.begun("Kajsa");
        cast.one(
                "update person set email = null, email_key = null where email = 'kajsa@adept.example' returning id::text");
        cast.askedOn(7);
        assertThat(told(play)).isEqualTo("1");
        assertThat(cast.consultant(play).get(WellbeingCast.page(play)).text())
                .contains("ingen adress som fungerar");
    }

    private String told(Play play) {
        return cast.one(
                "select count(*)::text from message where topic = 'wellbeing.call' and about_id = '"
                        + WellbeingCast.id(play)
                        + "'");
    }
}
