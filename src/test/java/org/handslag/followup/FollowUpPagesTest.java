package org.handslag.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.handslag.agreement.AgreementCast;
import org.handslag.scope.Role;
import org.handslag.support.CircleCast;
import org.handslag.support.CircleCast.Play;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A follow-up is proposed by the agreement, planned, moved, held or not, and reminded of. */
@ServerTest
class FollowUpPagesTest {
    private final CircleCast circles;
    private final AgreementCast cast;
    private final Staff staff;
    private final Inbox inbox;
    private final ReviewKeeper keeper;
    private final TestClock clock;
    private final int port;

    FollowUpPagesTest(
            CircleCast circles,
            Staff staff,
            Inbox inbox,
            ReviewKeeper keeper,
            TestClock clock,
            @LocalServerPort int port) {
        this.circles = circles;
        this.cast = new AgreementCast(circles, clock, port);
        this.staff = staff;
        this.inbox = inbox;
        this.keeper = keeper;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void followsTheAgreementWhenItIsShortened() {
        var play = cast.agreed("Fua");
        var page = play.consultant().get(path(play)).expect(200);
        assertThat(page.html().select(".timeline > li")).hasSize(3);
        plan(play, last(play), Map.of("day", cast.day(95).toString()));
        var change = play.consultant().get(play.path() + "/agreement/change").expect(200);
        var typed = Map.of("change", "SHORTENED", "until", cast.day(70).toString());
        var effect = play.consultant().submit(change, "/change", typed).expect(200);
        play.consultant().submit(effect, "/change", Map.of()).expect(303);
        assertThat(inbox.last(circles.goteborg(), email(play)).topic())
                .isIn("followup.called-off", "agreement.agreed");
        assertThat(inbox.calendar(circles.goteborg(), email(play)))
                .contains("METHOD:CANCEL", "SEQUENCE:1");
        var after = play.consultant().get(path(play)).expect(200);
        assertThat(after.html().select(".timeline > li")).isNotEmpty();
        assertThat(after.text()).doesNotContain("Du har fått");
    }

    @Test
    void sendsATimeThatTellsABystanderNothing() {
        var play = cast.agreed("Fub");
        var review = first(play);
        plan(play, review, Map.of());
        var letter = inbox.last(circles.goteborg(), email(play));
        assertThat(letter.topic()).isEqualTo("followup.planned");
        var file = inbox.calendar(circles.goteborg(), email(play));
        assertThat(file).contains("SUMMARY:Möte", "SEQUENCE:0").doesNotContain("CANCEL");
        assertThat(file + letter.text())
                .doesNotContain("Rum 4", "mentor", "Mentor", "ppfölj", "Fub Adept", "Lagret");
        plan(play, review, Map.of("time", "14:00"));
        var moved = inbox.calendar(circles.goteborg(), email(play));
        assertThat(moved).contains("SEQUENCE:1");
        assertThat(uid(moved)).isEqualTo(uid(file));
        assertThat(circles.signedIn(play, play.mentee()).get(review).expect(200).text())
                .contains("Rum 4");
        var download = circles.signedIn(play, play.mentee()).get(review + "/calendar").expect(200);
        assertThat(download.header("Content-Type")).startsWith("text/calendar");
    }

    @Test
    void remindsAWeekAndADayBeforeAndOfADayThatHasPassed() {
        var play = cast.agreed("Fuc");
        plan(play, first(play), Map.of("day", cast.day(20).toString()));
        keeper.keep();
        assertThat(reminders(play)).isZero();
        clock.forward(Duration.ofDays(14));
        keeper.keep();
        keeper.keep();
        assertThat(reminders(play)).isEqualTo(1);
        clock.forward(Duration.ofDays(5));
        keeper.keep();
        keeper.keep();
        assertThat(reminders(play)).isEqualTo(2);
        clock.forward(Duration.ofDays(3));
        keeper.keep();
        var consultant = circles.signedIn(play, play.consulting()).get(play.path());
        assertThat(consultant.text()).contains("följa upp. Du bjuder in");
        assertThat(circles.leader(port).get("/goteborg/home").text())
                .contains("dagen för en uppföljning gått");
    }

    @Test
    void notesWhatWasDecidedAndLetsAnyoneDoAndUndoIt() {
        var play = cast.agreed("Fud");
        var consultant = play.consultant();
        var notes = first(play) + "/notes";
        var form = consultant.get(notes).expect(200);
        assertThat(
                        consultant
                                .submit(
                                        form,
                                        "/notes",
                                        Map.of("note-GOALS", "Bra", "by-1", cast.day(9).toString()))
                                .expect(422)
                                .text())
                .contains("Välj om det stämmer", "Skriv vad som ska göras");
        var typed =
                Map.of(
                        "word-GOALS", "CHANGE",
                        "note-GOALS", "Vill ha ett nytt mål",
                        "what-1", "Fråga om diabetes",
                        "who-1", form.html().select("select[name=who-1] option").get(1).val());
        var told = consultant.submit(form, "/notes", typed).expect(422);
        assertThat(told.text()).contains("Behövs det här?");
        consultant.submit(told, "/notes", Map.of()).expect(303);
        consultant.submit(told, "/notes", Map.of()).expect(409);
        var mentor = circles.signedIn(play, play.mentor());
        var page = mentor.get(path(play)).expect(200);
        assertThat(page.text()).contains("Fråga om diabetes", "Gjord");
        mentor.submit(page, "/done", Map.of()).expect(303);
        var done = mentor.get(path(play)).expect(200);
        assertThat(done.text()).contains("Inte klart än");
        mentor.submit(done, "/undone", Map.of()).expect(303);
        mentor.get(notes).expect(404);
        var again = consultant.get(notes).expect(200);
        consultant.submit(again, "/notes", Map.of("what-1", "")).expect(303);
        assertThat(mentor.get(path(play)).text()).doesNotContain("Fråga om diabetes");
    }

    @Test
    void proposesAnotherDayWithoutBlameWhenNothingCameOfIt() {
        var play = cast.agreed("Fue");
        var review = first(play);
        var page = play.consultant().get(review).expect(200);
        play.consultant().submit(page, "/missing", Map.of()).expect(303);
        play.consultant().post(review + "/missing", AgreementCast.csrf(page)).expect(404);
        var after = play.consultant().get(path(play)).expect(200);
        assertThat(after.text()).contains("Ni träffades inte");
        assertThat(after.html().select(".timeline > li")).hasSize(4);
        assertThat(play.consultant().get(review).text()).contains("ingens fel");
        var another = play.consultant().get(path(play)).expect(200);
        play.consultant().submit(another, "/follow-up", Map.of("day", "")).expect(422);
        var day = cast.day(60).toString();
        play.consultant().submit(another, "/follow-up", Map.of("day", day)).expect(303);
    }

    @Test
    void isHiddenFromStrangersAndLedByNobodyElse() {
        var play = cast.agreed("Fuf");
        var review = first(play);
        var other = staff.signedIn(port, circles.goteborg(), Role.JOB_CONSULTANT);
        other.get(path(play)).expect(404);
        other.get(review).expect(404);
        var mentee = circles.signedIn(play, play.mentee());
        mentee.get(path(play)).expect(200);
        mentee.get(review + "/time").expect(404);
        mentee.get(path(play) + "/00000000-0000-7000-8000-000000000000").expect(404);
        new Visitor(port, "sv").get(path(play)).expect(302);
    }

    private void plan(Play play, String review, Map<String, String> other) {
        var form = play.consultant().get(review + "/time").expect(200);
        var typed =
                Map.of(
                        "day", cast.day(45).toString(),
                        "time", "10:00",
                        "way", "PLACE",
                        "place", "Rum 4");
        var all = new HashMap<>(typed);
        all.putAll(other);
        play.consultant().submit(form, "/time", all).expect(303);
    }

    private long reminders(Play play) {
        return inbox.of(circles.goteborg(), email(play)).stream()
                .filter(letter -> letter.topic().equals("followup.reminder"))
                .count();
    }

    private String first(Play play) {
        return link(play, 0);
    }

    private String last(Play play) {
        return link(play, 2);
    }

    private String link(Play play, int number) {
        return play.consultant()
                .get(path(play))
                .html()
                .select(".timeline .what a")
                .get(number)
                .attr("href");
    }

    private static String uid(String calendar) {
        return calendar.lines().filter(line -> line.startsWith("UID")).findFirst().orElseThrow();
    }

    private String email(Play play) {
        return circles.one("select email from person where id = '" + play.mentee() + "'");
    }

    private static String path(Play play) {
        return play.path() + "/follow-up";
    }
}
