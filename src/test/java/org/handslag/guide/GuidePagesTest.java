package org.handslag.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.handslag.support.CircleCast;
import org.handslag.support.CircleCast.Play;
import org.handslag.support.PdfUa;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The compendium is read, printed, ticked and worded otherwise. */
@ServerTest
class GuidePagesTest {
    private final CircleCast circles;
    private final TestClock clock;
    private final int port;

    GuidePagesTest(CircleCast circles, TestClock clock, @LocalServerPort int port) {
        this.circles = circles;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void tellsTheMentorWhatHelpsNow() {
        var play = promised("Abe", 10);
        var mentor = circles.signedIn(play, play.mentor());
        assertThat(mentor.get(play.path()).text()).contains("Förbered den första dagen");
        assertThat(circles.signedIn(play, play.employer()).get(play.path()).text())
                .contains("Förbered den första dagen");
        assertThat(circles.signedIn(play, play.mentee()).get(play.path()).text())
                .contains("Det här läser din mentor")
                .doesNotContain("Förbered den");
        var chapter = mentor.get("/goteborg/guide/first-day").expect(200);
        assertThat(chapter.h1()).isEqualTo("Första dagen");
        assertThat(chapter.text()).contains("I dag ska du bara hitta");
        assertThat(mentor.get("/goteborg/guide/weekly?lang=da").text()).contains("Tre spørgsmål");
        mentor.get("/goteborg/guide?lang=sv").expect(200);
        mentor.get("/goteborg/guide/everything").expect(404);
    }

    @Test
    void isPrintedWhole() {
        var play = promised("Beo", 10);
        var mentor = circles.signedIn(play, play.mentor());
        var pdf = mentor.get("/goteborg/guide/pdf").expect(200).raw().body();
        PdfUa.assertAccessible(pdf);
        mentor.get("/goteborg/guide/pdf?large=yes&lang=da").expect(200);
    }

    @Test
    void isTickedByMentorAndEmployerAndReadByTheOthers() {
        var play = promised("Cia", 0);
        var mentor = circles.signedIn(play, play.mentor());
        var page = mentor.get(guide(play)).expect(200);
        var item = Map.of("item", "MET_AT_THE_DOOR");
        mentor.submit(page, "/guide", item).expect(303);
        mentor.submit(page, "/guide", item).expect(303);
        var employer = circles.signedIn(play, play.employer());
        var there = employer.get(guide(play)).expect(200);
        assertThat(there.text()).contains("1 av 16", "2 november 2026");
        employer.submit(there, "/guide", Map.of("item", "GOT_READY")).expect(303);
        var undo = Map.of("item", "MET_AT_THE_DOOR", "undo", "yes");
        employer.submit(there, "/guide", undo).expect(303);
        var mentee = circles.signedIn(play, play.mentee());
        var hers = mentee.get(guide(play)).expect(200);
        assertThat(hers.text()).contains("1 av 16");
        assertThat(hers.html().select("main form")).isEmpty();
        var anywhere = mentee.get(play.path() + "/goals/new").expect(200);
        var csrf = Map.of("_csrf", anywhere.html().select("input[name=_csrf]").first().val());
        mentee.post(guide(play), csrf).expect(404);
        mentor.submit(page, "/guide", Map.of("item", "NONSENSE")).expect(404);
    }

    @Test
    void isWordedOtherwiseInVersionsAndTakenBack() {
        var leader = circles.leader(port);
        var form = leader.get("/goteborg/guide/weekly/sv").expect(200);
        leader.submit(form, "/guide/weekly/sv", Map.of("body", "")).expect(422);
        var own =
                Map.of(
                        "title",
                        "Fredagsfika",
                        "lead",
                        "Ta en kaffe.",
                        "body",
                        "# Fråga\n- Hur är det?");
        leader.submit(form, "/guide/weekly/sv", own).expect(303);
        assertThat(leader.get("/goteborg/guide/weekly").h1()).isEqualTo("Fredagsfika");
        assertThat(leader.get("/goteborg/guide/weekly?lang=da").h1()).isEqualTo("Ugens samtale");
        leader.get("/goteborg/guide?lang=sv").expect(200);
        var late = leader.submit(form, "/guide/weekly/sv", Map.of("title", "Sent")).expect(409);
        assertThat(late.text()).contains("Fredagsfika");
        assertThat(late.html().select("input[name=title]").val()).isEqualTo("Sent");
        leader.submit(late, "/guide/weekly/sv", Map.of()).expect(303);
        var words = leader.get("/goteborg/guide/weekly/sv").expect(200);
        assertThat(words.text()).contains("Tidigare texter", "Texten som följer med programmet");
        leader.submit(words, "/taken-back", Map.of("number", "1")).expect(303);
        assertThat(leader.get("/goteborg/guide/weekly").h1()).isEqualTo("Fredagsfika");
        leader.submit(words, "/taken-back", Map.of("number", "77")).expect(404);
        leader.submit(words, "/taken-back", Map.of("number", "")).expect(303);
        assertThat(leader.get("/goteborg/guide/weekly").h1()).isEqualTo("Veckans samtal");
        var play = promised("Dag", 3);
        circles.signedIn(play, play.mentor()).get("/goteborg/guide/weekly/sv").expect(404);
        leader.get("/goteborg/guide/weekly/xx").expect(404);
    }

    private Play promised(String name, int day) {
        var today = LocalDate.ofInstant(clock.instant(), circles.goteborg().zone());
        var play = circles.play(port, name, today.plusDays(day));
        circles.promised(play);
        return play;
    }

    private static String guide(Play play) {
        return play.path() + "/guide";
    }
}
