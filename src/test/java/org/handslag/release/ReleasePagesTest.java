package org.handslag.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.release.ReleaseCast.of;
import static org.handslag.release.ReleaseCast.releases;

import java.time.Duration;
import java.util.Map;
import org.handslag.scope.Role;
import org.handslag.support.CircleCast;
import org.handslag.support.CircleCast.Play;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who is let know what of a mentee: after the promise, taken back, given again, noted, ended. */
@ServerTest
class ReleasePagesTest {
    private final CircleCast circles;
    private final ReleaseCast cast;
    private final Staff staff;
    private final TestClock clock;
    private final int port;

    ReleasePagesTest(CircleCast circles, Staff staff, TestClock clock, @LocalServerPort int port) {
        this.circles = circles;
        this.cast = new ReleaseCast(circles, clock);
        this.staff = staff;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void areNothingBeforeThePromiseAndOneForEachItemAfterIt() {
        var play = play("Ada");
        circles.signedIn(play, play.mentor()).get(releases(play)).expect(404);
        assertThat(circles.signedIn(play, play.mentor()).get(play.path()).text())
                .doesNotContain("/releases");
        var mentee = circles.signedIn(play, play.mentee());
        assertThat(mentee.get(releases(play)).expect(200).text())
                .contains("har inte lovat tystnad än")
                .doesNotContain("Ta tillbaka", "Allt som har hänt");
        circles.promise(play, play.mentor());
        assertThat(items(play, play.mentor().toString()))
                .isEqualTo(
                        "AGREEMENT AGREED, CARD OWN_YES, CONVERSATIONS MENTORING, FOLLOW_UP AGREED,"
                                + " GOALS MENTORING, HANDOVER OWN_YES, HOURS AGREED,"
                                + " MENTEE_CONTACT MENTORING, MENTEE_NAME MENTORING, SUMMARY OWN_YES");
        circles.promise(play, play.employer());
        assertThat(items(play, play.employer().toString()))
                .isEqualTo(
                        "AGREEMENT AGREED, CARD OWN_YES, FOLLOW_UP AGREED, HOURS AGREED,"
                                + " MENTEE_NAME MENTORING, SUMMARY OWN_YES");
        assertThat(mentee.get(releases(play)).text())
                .contains("Allt som har hänt", "lovade tystnad", "Telefon och e-post");
    }

    @Test
    void areTakenBackAndGivenAgainByTheMentee() {
        var play = promised("Bea");
        var mentee = circles.signedIn(play, play.mentee());
        var before = mentee.get(releases(play)).expect(200);
        var goals = cast.part(play, play.mentor(), "GOALS");
        mentee.submit(before, goals, Map.of()).expect(303);
        mentee.submit(before, goals, Map.of()).expect(303);
        var kept = mentee.get(releases(play)).expect(200);
        assertThat(kept.text())
                .contains("Det visas inte längre", "Togs tillbaka från", "Visas inte");
        assertThat(
                        circles.one(
                                "select count(*)::text from release where item = 'GOALS'"
                                        + of(play)))
                .isEqualTo("1");
        mentee.submit(kept, goals, Map.of()).expect(303);
        assertThat(mentee.get(releases(play)).text()).contains("Nu visas det igen");
        assertThat(
                        circles.one(
                                "select string_agg(ground || ' ' || released_way, ', ' order by released_at)"
                                        + " from release where item = 'GOALS'"
                                        + of(play)))
                .isEqualTo("MENTORING PROMISE, OWN_YES SELF");
    }

    @Test
    void cannotBeTakenBackWhereAllHaveAgreedOrTheNameIsNeeded() {
        var play = promised("Cia");
        var mentee = circles.signedIn(play, play.mentee());
        var page = mentee.get(releases(play)).expect(200);
        assertThat(page.text())
                .contains("Det du inte kan ta tillbaka", "Det här hör till mentorskapet")
                .contains("/agreement", "/me/card");
        var csrf = page.html().select("input[name=_csrf]").first().val();
        for (var item : new String[] {"MENTEE_NAME", "AGREEMENT", "HOURS", "CARD", "READS"}) {
            mentee.post(
                            releases(play) + cast.part(play, play.mentor(), item),
                            Map.of("_csrf", csrf, "withhold", "yes"))
                    .expect(404);
        }
        mentee.post(
                        releases(play) + cast.part(play, play.consulting(), "GOALS"),
                        Map.of("_csrf", csrf, "withhold", "yes"))
                .expect(404);
    }

    @Test
    void showARecipientHerOwnPartAndHowToReachTheMentee() {
        var play = promised("Dana");
        var mentor = circles.signedIn(play, play.mentor());
        var mine = mentor.get(releases(play)).expect(200);
        assertThat(mine.h1()).isEqualTo("Det du får veta");
        assertThat(mine.text())
                .contains("dana@adept.example", "Mål, och steg dit")
                .doesNotContain("Ta tillbaka", "Kon Dana");
        var employer = circles.signedIn(play, play.employer()).get(releases(play)).expect(200);
        assertThat(employer.text()).doesNotContain("dana@adept.example", "Mål, och steg dit");
        cast.change(play, play.mentor(), "MENTEE_CONTACT");
        assertThat(mentor.get(releases(play)).text())
                .contains("Det här visas inte för dig")
                .doesNotContain("dana@adept.example");
        mentor.get(releases(play) + cast.part(play, play.mentor(), "GOALS")).expect(404);
        var csrf = Map.of("_csrf", mine.html().select("input[name=_csrf]").first().val());
        mentor.post(releases(play) + cast.part(play, play.mentor(), "MENTEE_CONTACT"), csrf)
                .expect(404);
    }

    @Test
    void areNothingToStrangersNorToAnotherMentee() {
        var play = promised("Gun");
        var other = promised("Hilma");
        var note = releases(play) + cast.part(play, play.mentor(), "GOALS");
        for (var stranger :
                new Visitor[] {
                    staff.signedIn(port, circles.goteborg(), Role.JOB_CONSULTANT),
                    circles.signedIn(other, other.mentee()),
                    circles.signedIn(other, other.mentor())
                }) {
            stranger.get(releases(play)).expect(404);
            stranger.get(note).expect(404);
        }
        var mentee = circles.signedIn(other, other.mentee());
        var own = mentee.get(releases(other)).expect(200);
        var csrf = own.html().select("input[name=_csrf]").first().val();
        var typed = Map.of("_csrf", csrf, "withhold", "yes");
        mentee.post(note, typed).expect(404);
        mentee.post(releases(other) + cast.part(play, play.mentor(), "GOALS"), typed).expect(404);
        assertThat(cast.goalsShown(play)).isTrue();
    }

    @Test
    void endByThemselvesWithTheCircleAndTwelveWeeksAfter() {
        var play = promised("Ines");
        var leader = circles.leader(port);
        var ending = leader.get(play.path() + "/ending").expect(200);
        leader.submit(ending, "/ending", Map.of("reason", "NOT_BEGUN")).expect(303);
        clock.forward(Duration.ofDays(1));
        var mentor = circles.signedIn(play, play.mentor());
        assertThat(mentor.get(releases(play)).expect(200).text())
                .contains("Namnet")
                .doesNotContain("Så når du");
        var mentee = circles.signedIn(play, play.mentee());
        assertThat(mentee.get(releases(play)).text()).contains("kan läsa det här till och med");
        clock.forward(Duration.ofDays(12 * 7));
        circles.signedIn(play, play.mentor()).get(releases(play)).expect(404);
        assertThat(circles.signedIn(play, play.mentee()).get(releases(play)).expect(200).text())
                .contains("Allt som har hänt", "Ingen får veta något");
    }

    private String items(Play play, String person) {
        return circles.one(
                "select string_agg(item || ' ' || ground, ', ' order by item) from release where person_id = '"
                        + person
                        + "'"
                        + of(play));
    }

    private Play play(String name) {
        return cast.play(port, name);
    }

    private Play promised(String name) {
        return cast.promised(port, name);
    }
}
