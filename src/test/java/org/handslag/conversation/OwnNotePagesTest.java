package org.handslag.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.CircleCast;
import org.handslag.support.CircleCast.Play;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A mentor's own notes: hers alone, until the mentee asks to see them; gone in the end. */
@ServerTest
class OwnNotePagesTest {
    private final CircleCast circles;
    private final Inbox inbox;
    private final OwnNoteClearing clearing;
    private final UnitOfWork work;
    private final TestClock clock;
    private final int port;

    OwnNotePagesTest(
            CircleCast circles,
            Inbox inbox,
            OwnNoteClearing clearing,
            UnitOfWork work,
            TestClock clock,
            @LocalServerPort int port) {
        this.circles = circles;
        this.inbox = inbox;
        this.clearing = clearing;
        this.work = work;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void areReadByNobodyElse() {
        var play = promised("Ula");
        var mentor = circles.signedIn(play, play.mentor());
        var page = mentor.get(notes(play)).expect(200);
        assertThat(page.text()).contains("kan be att få se", "raderas när mentorskapet");
        write(mentor, play, "Visa kassan igen på torsdag");
        assertThat(mentor.get(notes(play)).text()).contains("Visa kassan igen");
        assertThat(circles.signedIn(play, play.mentee()).get(notes(play)).expect(200).text())
                .doesNotContain("Visa kassan");
        for (var other :
                new Visitor[] {
                    circles.signedIn(play, play.employer()), play.consultant(), circles.leader(port)
                }) {
            other.get(notes(play)).expect(404);
            assertThat(other.get(play.path()).expect(200).text()).doesNotContain("nteckning");
        }
        var row =
                circles.one(
                        "select string_agg(after::text, '') from journal where what = 'own-note.written'");
        assertThat(row).doesNotContain("kassan");
    }

    @Test
    void areShownWhenTheMenteeHasAsked() {
        var play = promised("Vea");
        var mentor = circles.signedIn(play, play.mentor());
        write(mentor, play, "Visa kassan");
        var mentee = circles.signedIn(play, play.mentee());
        var before = mentor.get(notes(play)).expect(200);
        mentor.post(notes(play) + "/showing", csrf(before)).expect(303);
        assertThat(mentee.get(notes(play)).text()).doesNotContain("Visa kassan");
        var page = mentee.get(notes(play)).expect(200);
        mentee.submit(page, "/asking", Map.of()).expect(303);
        mentee.submit(page, "/asking", Map.of()).expect(303);
        var address = circles.one("select email from person where id = '" + play.mentor() + "'");
        var letter = inbox.last(circles.goteborg(), address);
        assertThat(letter.topic()).isEqualTo("own-note.asked");
        assertThat(letter.subject() + letter.text()).doesNotContain("Vea", "nteckning");
        var note = mentor.get(notes(play)).html().select("a[href*=/own-notes/]").attr("href");
        var edit = mentor.get(note).expect(200);
        mentor.submit(edit, note, Map.of("said", "Annat")).expect(409);
        mentor.submit(edit, "/removal", Map.of()).expect(409);
        var asked = mentor.get(notes(play)).expect(200);
        assertThat(asked.text()).contains("Vea Adept vill se dina anteckningar");
        mentor.submit(asked, "/showing", Map.of()).expect(303);
        assertThat(mentee.get(notes(play)).text()).contains("Visa kassan", "visade det här");
        assertThat(inbox.last(circles.goteborg(), "vea@adept.example").topic())
                .isEqualTo("own-note.shown");
        write(mentor, play, "Fråga om schemat");
        assertThat(mentee.get(notes(play)).text()).doesNotContain("schemat");
    }

    @Test
    void areChangedAndTakenAway() {
        var play = promised("Yra");
        var mentor = circles.signedIn(play, play.mentor());
        var form = mentor.get(notes(play)).expect(200);
        assertThat(mentor.submit(form, "/own-notes", Map.of("said", "x".repeat(301))).expect(422))
                .isNotNull();
        var told =
                mentor.submit(form, "/own-notes", Map.of("said", "Fråga om diabetes")).expect(422);
        assertThat(told.text()).contains("Behövs det här?");
        write(mentor, play, "Ringa");
        var note = mentor.get(notes(play)).html().select("a[href*=/own-notes/]").attr("href");
        var edit = mentor.get(note).expect(200);
        mentor.submit(edit, note, Map.of("said", "Ringa Karin")).expect(303);
        mentor.submit(edit, note, Map.of("said", "Ringa Per")).expect(409);
        mentor.submit(mentor.get(note), "/removal", Map.of()).expect(303);
        assertThat(mentor.get(notes(play)).text()).doesNotContain("Ringa");
    }

    @Test
    void goWhenTheMentorshipHasClosedForTheMentor() {
        var play = promised("Zoe");
        var mentor = circles.signedIn(play, play.mentor());
        write(mentor, play, "Visa kassan");
        var leader = circles.leader(port);
        var ending = leader.get(play.path() + "/ending").expect(200);
        leader.submit(ending, "/ending", Map.of("reason", "NOT_BEGUN")).expect(303);
        clock.forward(Duration.ofDays(1));
        mentor = circles.signedIn(play, play.mentor());
        assertThat(mentor.get(notes(play)).expect(200).text())
                .contains("är slut")
                .doesNotContain("Visa kassan");
        var mentee = circles.signedIn(play, play.mentee());
        mentee.submit(mentee.get(notes(play)), "/asking", Map.of()).expect(303);
        mentor.submit(mentor.get(notes(play)), "/showing", Map.of()).expect(303);
        assertThat(mentee.get(notes(play)).text()).contains("Visa kassan");
        clear();
        assertThat(kept(play)).isEqualTo("1");
        clock.forward(Duration.ofDays(7 * 12 + 2));
        clear();
        assertThat(kept(play)).isEqualTo("0");
    }

    private void clear() {
        var home = circles.goteborg();
        work.in(home.id(), () -> clearing.clear(home, home.today(clock)));
    }

    private String kept(Play play) {
        var id = play.path().substring(play.path().lastIndexOf('/') + 1);
        return circles.one(
                "select count(*)::text from own_note where mentorship_id = '" + id + "'");
    }

    private Play promised(String name) {
        var today = LocalDate.ofInstant(clock.instant(), circles.goteborg().zone());
        var play = circles.play(port, name, today.plusDays(30));
        circles.promised(play);
        return play;
    }

    private static void write(Visitor mentor, Play play, String said) {
        var form = mentor.get(notes(play)).expect(200);
        mentor.submit(form, "/own-notes", Map.of("said", said)).expect(303);
    }

    private static Map<String, String> csrf(Visitor.Page page) {
        return Map.of("_csrf", page.html().select("input[name=_csrf]").val());
    }

    private static String notes(Play play) {
        return play.path() + "/own-notes";
    }
}
