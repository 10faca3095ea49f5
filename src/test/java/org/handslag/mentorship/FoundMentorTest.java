package org.handslag.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.handslag.support.CircleCast;
import org.handslag.support.CircleCast.Play;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever came in for a mentor and has one does not wait for one, and can come in anew after. */
@ServerTest
class FoundMentorTest {
    private final CircleCast circles;
    private final TestClock clock;
    private final int port;

    FoundMentorTest(CircleCast circles, TestClock clock, @LocalServerPort int port) {
        this.circles = circles;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void waitsNoLongerAndIsNotAnsweredAnew() {
        var play = play("Saga");
        var leader = circles.leader(port);
        assertThat(leader.get("/goteborg/referrals").text()).doesNotContain("Saga Adept");
        assertThat(leader.get("/goteborg/referrals?state=FOUND").text()).contains("Saga Adept");
        var page = leader.get(referral("Saga")).expect(200);
        assertThat(page.text()).contains("Kretsen är satt").doesNotContain("Svara på nytt");
        var me = circles.signedIn(play, play.mentee()).get("/goteborg/me").text();
        assertThat(me).contains("Mina mentorskap").doesNotContain("Min fråga om en mentor");
    }

    @Test
    void waitsAsBeforeWhenItNeverBegan() {
        end(play("Tindra"), "NOT_BEGUN");
        var leader = circles.leader(port);
        assertThat(leader.get("/goteborg/referrals").text()).contains("Tindra Adept");
        assertThat(leader.get(referral("Tindra")).text()).contains("Nästa steg är att hitta");
        assertThat(leader.get("/goteborg/mentorships/new").text()).contains("Tindra Adept");
    }

    @Test
    void comesInAnewWithTheSameAddressWhenItIsOver() {
        var play = play("Ulla");
        var leader = circles.leader(port);
        var typed = Map.of("name", "Ulla igen", "email", "ulla@adept.example");
        var blank = leader.get("/goteborg/referrals/new").expect(200);
        leader.submit(blank, "/referrals", typed).expect(409);
        end(play, "COMPLETED");
        assertThat(leader.get(referral("Ulla")).text()).contains("Har haft en mentor");
        assertThat(leader.get("/goteborg/mentorships/new").text()).doesNotContain("Ulla Adept");
        leader.submit(blank, "/referrals", typed).expect(303);
        assertThat(leader.get("/goteborg/referrals").text()).contains("Ulla igen");
    }

    private Play play(String name) {
        return circles.play(port, name, LocalDate.of(2026, 11, 2));
    }

    private String referral(String name) {
        return "/goteborg/referrals/"
                + circles.one("select id from referral where name = '" + name + " Adept'");
    }

    private void end(Play play, String reason) {
        var leader = circles.leader(port);
        var form = leader.get(play.path() + "/ending").expect(200);
        leader.submit(form, "/ending", Map.of("reason", reason)).expect(303);
    }
}
