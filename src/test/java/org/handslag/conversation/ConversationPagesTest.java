package org.handslag.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.conversation.ConversationCast.first;
import static org.handslag.conversation.ConversationCast.plan;
import static org.handslag.conversation.ConversationCast.talks;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.handslag.support.CircleCast;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Conversations are planned, told of, moved, called off, and were held or not. */
@ServerTest
class ConversationPagesTest {
    private final CircleCast circles;
    private final Inbox inbox;
    private final TestClock clock;
    private final int port;
    private final ConversationCast cast;

    ConversationPagesTest(
            CircleCast circles, Inbox inbox, TestClock clock, @LocalServerPort int port) {
        this.circles = circles;
        this.inbox = inbox;
        this.clock = clock;
        this.port = port;
        this.cast = new ConversationCast(circles, clock, port);
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void areToldToBothAndRevealNothing() {
        var play = cast.promised("Lia");
        var mentee = circles.signedIn(play, play.mentee());
        plan(mentee, play, Map.of("day", cast.day(3), "time", "10.00", "place", "Fikarummet"));
        assertThat(mentee.get(talks(play)).text()).contains("10:00", "Fikarummet");
        for (var address : new String[] {"lia@adept.example", cast.address(play.mentor())}) {
            var letter = inbox.last(circles.goteborg(), address);
            var file = inbox.calendar(circles.goteborg(), address);
            assertThat(letter.subject()).startsWith("Samtal ");
            assertThat(letter.text()).contains("Fikarummet");
            assertThat(letter.subject() + letter.text() + file)
                    .doesNotContain("Lia")
                    .doesNotContain("Lagret")
                    .doesNotContain("mentorships")
                    .doesNotContainIgnoringCase("adept");
            assertThat(file)
                    .contains("SUMMARY:Samtal\r\n", "LOCATION:Fikarummet", "SEQUENCE:0")
                    .doesNotContain("ORGANIZER", "ATTENDEE", "DESCRIPTION");
        }
        var next = circles.signedIn(play, play.mentor()).get(play.path()).text();
        assertThat(next).contains("Nästa samtal");
    }

    @Test
    void keepTheirUidWhenTheyAreMovedAndCalledOff() {
        var play = cast.promised("Mia");
        var mentor = circles.signedIn(play, play.mentor());
        plan(mentor, play, Map.of("day", cast.day(3), "time", "10.00", "place", "Fikarummet"));
        var uid = line("mia@adept.example", "UID:");
        var move = mentor.get(first(mentor, play, "/move")).expect(200);
        var typed =
                Map.of("day", cast.day(4), "time", "11.30", "way", "TELEPHONE", "caller", "MENTOR");
        mentor.submit(move, "/move", typed).expect(303);
        assertThat(mentor.submit(move, "/move", typed).expect(409).text()).contains("11:30");
        assertThat(mentor.get(talks(play)).text()).contains("11:30", "Flyttat från", "Du ringer");
        assertThat(inbox.calendar(circles.goteborg(), "mia@adept.example"))
                .contains(uid, "SEQUENCE:1", "Du blir uppringd");
        var cancel = mentor.get(first(mentor, play, "/cancellation")).expect(200);
        mentor.submit(cancel, "/cancellation", Map.of()).expect(303);
        assertThat(inbox.calendar(circles.goteborg(), "mia@adept.example"))
                .contains(uid, "SEQUENCE:2", "METHOD:CANCEL");
        assertThat(mentor.get(talks(play)).text()).contains("Inställt");
    }

    @Test
    void areOneEveryWeekAndMoveTogether() {
        var play = cast.promised("Nea");
        var mentee = circles.signedIn(play, play.mentee());
        var weekly =
                Map.of(
                        "day",
                        cast.day(2),
                        "time",
                        "9.00",
                        "way",
                        "TELEPHONE",
                        "caller",
                        "MENTEE",
                        "times",
                        "4");
        var form = mentee.get(talks(play) + "/new").expect(200);
        mentee.submit(form, "/conversations", weekly).expect(303);
        mentee.submit(form, "/conversations", weekly).expect(303);
        var page = mentee.get(talks(play)).expect(200);
        assertThat(page.html().select("a[href$=/move]")).hasSize(4);
        var letter = inbox.last(circles.goteborg(), "nea@adept.example");
        assertThat(letter.text()).contains("4 samtal", "Sista gången", "Du ringer");
        var move = mentee.get(first(mentee, play, "/move")).expect(200);
        var later = Map.of("day", cast.day(9), "time", "9.00", "which", "COMING");
        mentee.submit(move, "/move", later).expect(303);
        assertThat(inbox.calendar(circles.goteborg(), "nea@adept.example").split("BEGIN:VEVENT"))
                .hasSize(5);
        var second = mentee.get(first(mentee, play, "/move")).expect(200);
        var same = Map.of("day", cast.day(16), "time", "9.00", "which", "ONE");
        assertThat(mentee.submit(second, "/move", same).expect(409).text())
                .contains("redan ett samtal");
        var cancel = mentee.get(first(mentee, play, "/cancellation")).expect(200);
        mentee.submit(cancel, "/cancellation", Map.of("which", "COMING")).expect(303);
        assertThat(mentee.get(talks(play)).text()).contains("Inget samtal är bestämt");
    }

    @Test
    void wereHeldOrNotAndNobodyAsksWhy() {
        var play = cast.promised("Oda");
        var mentee = circles.signedIn(play, play.mentee());
        plan(mentee, play, Map.of("day", cast.day(1), "time", "10.00", "place", "Parken"));
        var early = mentee.get(talks(play)).expect(200);
        var outcome = first(mentee, play, "/move").replace("/move", "/outcome");
        mentee.post(outcome, with(early, "outcome", "HELD")).expect(409);
        clock.forward(Duration.ofDays(2));
        mentee = circles.signedIn(play, play.mentee());
        var after = mentee.get(talks(play)).expect(200);
        assertThat(after.text()).contains("Talades ni vid?");
        mentee.post(outcome, with(after, "outcome", "NOT_HELD")).expect(303);
        assertThat(mentee.get(talks(play)).text()).contains("Blev inte av");
        mentee.post(outcome, with(after, "undo", "yes")).expect(303);
        mentee.post(outcome, with(after, "outcome", "HELD")).expect(303);
        mentee.post(outcome, with(after, "outcome", "HELD")).expect(303);
        assertThat(mentee.get(talks(play)).text()).contains("Ni talades vid");
        var next = mentee.get(talks(play) + "/new").expect(200);
        assertThat(next.html().select("input[name=day]").val()).isEqualTo(cast.day(6));
    }

    @Test
    void refuseWhatDoesNotFitAndTellOfWhatNobodyAskedFor() {
        var play = cast.promised("Sia");
        var mentee = circles.signedIn(play, play.mentee());
        var form = mentee.get(talks(play) + "/new").expect(200);
        var wrong = Map.of("day", cast.day(-3), "time", "25", "way", "PLACE", "times", "99");
        assertThat(mentee.submit(form, "/conversations", wrong).expect(422).text())
                .contains("Skriv var ni träffas");
        var over = Map.of("day", cast.day(-3), "time", "10.00", "way", "TELEPHONE");
        assertThat(mentee.submit(form, "/conversations", over).expect(422).text())
                .contains("Den tiden har varit", "Välj vem som ringer");
        var place = Map.of("day", cast.day(3), "time", "10.00", "place", "Diabetesenheten");
        var told = mentee.submit(form, "/conversations", place).expect(422);
        assertThat(told.text()).contains("Behövs det här?");
        mentee.submit(told, "/conversations", Map.of()).expect(303);
    }

    @Test
    void areNothingToTheEmployer() {
        var play = circles.play(port, "Tea", LocalDate.parse(cast.day(30)));
        circles.signedIn(play, play.mentor()).get(talks(play)).expect(404);
        circles.promised(play);
        circles.signedIn(play, play.employer()).get(talks(play)).expect(404);
        circles.signedIn(play, play.employer()).get(talks(play) + "/new").expect(404);
        var mentor = circles.signedIn(play, play.mentor());
        plan(mentor, play, Map.of("day", cast.day(3), "time", "10.00", "place", "Parken"));
        var file = first(mentor, play, "/calendar");
        assertThat(mentor.get(file).expect(200).header("Content-Type")).startsWith("text/calendar");
        circles.signedIn(play, play.employer()).get(file).expect(404);
        play.consultant().get(file).expect(200);
    }

    private static Map<String, String> with(Visitor.Page page, String field, String value) {
        return Map.of("_csrf", page.html().select("input[name=_csrf]").val(), field, value);
    }

    private String line(String address, String begins) {
        return inbox.calendar(circles.goteborg(), address)
                .lines()
                .filter(line -> line.startsWith(begins))
                .findFirst()
                .orElseThrow();
    }
}
