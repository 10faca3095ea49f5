package org.handslag.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.handslag.support.CircleCast;
import org.handslag.support.CircleCast.Play;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is taken back is gone at once: from pages, sections, files and mails, and back again. */
@ServerTest
class TakenBackTest {
    private final CircleCast circles;
    private final ReleaseCast cast;
    private final Inbox inbox;
    private final TestClock clock;
    private final int port;

    TakenBackTest(CircleCast circles, Inbox inbox, TestClock clock, @LocalServerPort int port) {
        this.circles = circles;
        this.cast = new ReleaseCast(circles, clock);
        this.inbox = inbox;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void goalsAreNothingToTheMentorOnAnyPage() {
        var play = promised("Lena");
        var mentee = circles.signedIn(play, play.mentee());
        var form = mentee.get(play.path() + "/goals/new").expect(200);
        mentee.submit(form, "/goals", Map.of("what", "Laga mat")).expect(303);
        var goal = mentee.get(play.path() + "/goals").html().select("h2 a").attr("href");
        var mentor = circles.signedIn(play, play.mentor());
        var edit = mentor.get(goal + "/edit").expect(200);
        cast.change(play, play.mentor(), "GOALS");
        assertThat(mentor.get(play.path()).expect(200).text())
                .doesNotContain(play.path() + "/goals");
        mentor.get(play.path() + "/goals").expect(404);
        mentor.get(goal).expect(404);
        mentor.get(goal + "/edit").expect(404);
        mentor.submit(edit, goal, Map.of("what", "Laga mer mat")).expect(404);
        assertThat(play.consultant().get(play.path() + "/goals").text()).contains("Laga mat");
        cast.change(play, play.mentor(), "GOALS");
        assertThat(mentor.get(goal).expect(200).text()).contains("Laga mat");
    }

    @Test
    void conversationsAreNothingToTheMentorOnPagesInFilesAndInMails() {
        var play = promised("Maja");
        var mentee = circles.signedIn(play, play.mentee());
        plan(mentee, play, 3, "Fikarummet");
        var mentor = circles.signedIn(play, play.mentor());
        var file = mentor.get(talks(play)).html().select("a[href$=calendar]").first().attr("href");
        mentor.get(file).expect(200);
        assertThat(mentor.get(play.path()).text()).contains(talks(play));
        cast.change(play, play.mentor(), "CONVERSATIONS");
        assertThat(mentor.get(play.path()).text())
                .doesNotContain(talks(play))
                .doesNotContain("Fikarummet");
        mentor.get(talks(play)).expect(404);
        mentor.get(file).expect(404);
        var address = circles.one("select email from person where id = '" + play.mentor() + "'");
        var told = conversations(address);
        plan(mentee, play, 5, "Biblioteket");
        assertThat(conversations(address)).isEqualTo(told);
        assertThat(inbox.last(circles.goteborg(), "maja@adept.example").text())
                .contains("Biblioteket");
        cast.change(play, play.mentor(), "CONVERSATIONS");
        plan(mentee, play, 6, "Parken");
        assertThat(conversations(address)).isEqualTo(told + 1);
        assertThat(mentor.get(talks(play)).expect(200).text()).contains("Biblioteket", "Parken");
    }

    @Test
    void theSummaryIsNothingToWhoeverItIsKeptFromNotAsPdfEither() {
        var play = promised("Nora");
        clock.forward(Duration.ofDays(60));
        var leader = circles.leader(port);
        var ending = leader.get(play.path() + "/ending").expect(200);
        leader.submit(ending, "/ending", Map.of("reason", "COMPLETED")).expect(303);
        var consultant = circles.signedIn(play, play.consulting());
        var words = consultant.get(summary(play) + "/words").expect(200);
        consultant.submit(words, "/summary/words", Map.of("done", "Packat varor")).expect(303);
        consultant.submit(consultant.get(summary(play)), "/asking", Map.of()).expect(303);
        cast.change(play, play.mentor(), "SUMMARY");
        var mentee = circles.signedIn(play, play.mentee());
        var mine = mentee.get(summary(play) + "/mine").expect(200);
        var before = endings(play);
        mentee.submit(mine, "/mine", Map.of("right", "yes")).expect(303);
        var mentor = circles.signedIn(play, play.mentor());
        assertThat(endings(play)).isEqualTo(before);
        assertThat(mentor.get(summary(play)).text()).doesNotContain("Packat varor");
        mentor.get(summary(play) + "/pdf").expect(404);
        var employer = circles.signedIn(play, play.employer());
        assertThat(employer.get(summary(play)).text()).contains("Packat varor");
        employer.get(summary(play) + "/pdf").expect(200);
        cast.change(play, play.mentor(), "SUMMARY");
        assertThat(mentor.get(summary(play)).text()).contains("Packat varor");
        mentor.get(summary(play) + "/pdf").expect(200);
    }

    @Test
    void ofOneAreStillThereForTheOther() {
        var play = promised("Olga");
        cast.change(play, play.employer(), "SUMMARY");
        var page = circles.signedIn(play, play.mentor()).get(ReleaseCast.releases(play));
        assertThat(page.expect(200).text()).doesNotContain("Det här visas inte för dig");
        assertThat(circles.signedIn(play, play.employer()).get(ReleaseCast.releases(play)).text())
                .contains("Det här visas inte för dig");
    }

    private void plan(Visitor who, Play play, int from, String place) {
        var form = who.get(talks(play) + "/new").expect(200);
        var day = today().plusDays(from).toString();
        var typed = Map.of("day", day, "time", "10.00", "place", place);
        who.submit(form, "/conversations", typed).expect(303);
    }

    private long conversations(String address) {
        return inbox.of(circles.goteborg(), address).stream()
                .filter(letter -> letter.topic().startsWith("conversation."))
                .count();
    }

    private long endings(Play play) {
        var address = circles.one("select email from person where id = '" + play.mentor() + "'");
        return inbox.of(circles.goteborg(), address).stream()
                .filter(letter -> letter.topic().startsWith("ending."))
                .count();
    }

    private Play promised(String name) {
        var play = circles.play(port, name, today());
        circles.promised(play);
        return play;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), circles.goteborg().zone());
    }

    private static String talks(Play play) {
        return play.path() + "/conversations";
    }

    private static String summary(Play play) {
        return play.path() + "/summary";
    }
}
