package org.handslag.ending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.handslag.scope.Role;
import org.handslag.support.CircleCast;
import org.handslag.support.Inbox;
import org.handslag.support.PdfText;
import org.handslag.support.PdfUa;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A mentorship is summed up: by whoever leads, read by the mentee first, then by the others. */
@ServerTest
class SummaryPagesTest {
    private final CircleCast circles;
    private final Staff staff;
    private final Inbox inbox;
    private final TestClock clock;
    private final int port;
    private final EndingCast cast;

    SummaryPagesTest(
            CircleCast circles,
            Staff staff,
            Inbox inbox,
            TestClock clock,
            @LocalServerPort int port) {
        this.circles = circles;
        this.staff = staff;
        this.inbox = inbox;
        this.clock = clock;
        this.port = port;
        this.cast = new EndingCast(circles, clock, port);
    }

    @Test
    void opensFourWeeksBeforeTheAgreedEndAndBeginsWithWhatWasAgreed() {
        var play = cast.agreed("Siv", 80);
        clock.set(clock.instant().plus(Duration.ofDays(61)));
        cast.in(play, play.consulting()).get(EndingCast.path(play)).expect(404);
        clock.forward(Duration.ofDays(1));
        var consultant = cast.in(play, play.consulting());
        assertThat(consultant.get(play.path()).text()).contains("När det tar slut");
        var form = consultant.get(EndingCast.path(play) + "/words").expect(200);
        assertThat(form.text()).contains("Träna svenska på ett riktigt jobb");
        assertThat(form.html().select("textarea[name=learnt]").text()).isEqualTo("Prata i telefon");
        assertThat(form.html().select("textarea[name=done]").text()).isEqualTo("Packa varor");
    }

    @Test
    void waitsForWhoeverLeadsThenForTheMentee() {
        var play = cast.ended("Ulla");
        var consultant = cast.in(play, play.consulting());
        assertThat(consultant.get(play.path()).text()).contains("Du behöver skriva hur det gick");
        cast.asked(play);
        assertThat(consultant.get(play.path()).text())
                .contains("Ulla Adept behöver läsa hur det gick");
        assertThat(cast.in(play, play.mentee()).get(play.path()).text())
                .contains("Du behöver läsa hur det gick");
    }

    @Test
    void isReadByTheMenteeBeforeAnyoneAtTheWorkplace() {
        var play = cast.ended("Vega");
        cast.asked(play);
        var mentor = cast.in(play, play.mentor());
        var employer = cast.in(play, play.employer());
        assertThat(mentor.get(EndingCast.path(play)).expect(200).text())
                .doesNotContain("Svenska i telefon")
                .contains("inte klar än");
        mentor.get(EndingCast.path(play) + "/pdf").expect(404);
        mentor.get(EndingCast.path(play) + "/words").expect(404);
        mentor.get(EndingCast.path(play) + "/mine").expect(404);
        assertThat(employer.get(EndingCast.path(play)).text()).doesNotContain("Svenska i telefon");
        var mentee = cast.in(play, play.mentee());
        var read = mentee.get(EndingCast.path(play) + "/mine").expect(200);
        mentee.submit(read, "/summary/mine", Map.of()).expect(303);
        assertThat(mentor.get(EndingCast.path(play)).text()).contains("Svenska i telefon");
        assertThat(employer.get(EndingCast.path(play)).text()).contains("Svenska i telefon");
        assertThat(mentee.get(play.path()).text()).doesNotContain("Du behöver läsa");
    }

    @Test
    void isChangedAndRightBehindALinkThatTellsNothing() {
        var play = cast.ended("Wera");
        cast.asked(play);
        var mail = inbox.last(circles.goteborg(), "wera@adept.example");
        assertThat(mail.text()).doesNotContain("mentorskap", "Lagret").contains("något att läsa");
        var visitor = new Visitor(port, "sv");
        var page = visitor.get(mail.path()).expect(200);
        assertThat(page.text()).contains("Svenska i telefon", "Ingen på arbetsplatsen läser");
        var form = "form:has(textarea)";
        assertThat(page.html().select(form)).hasSize(1);
        var version = page.html().select("input[name=version]").first().val();
        var typed =
                new HashMap<>(
                        Map.of(
                                "_csrf",
                                page.html().select("input[name=_csrf]").first().val(),
                                "change",
                                "yes",
                                "version",
                                version,
                                "done",
                                "Packat och burit varor",
                                "helped",
                                "Min depression"));
        var warned = visitor.post(mail.path(), typed).expect(422);
        assertThat(warned.text()).contains("Behövs det här?", "depression");
        typed.put("helped", "Lappar med bilder");
        visitor.post(mail.path(), typed).expect(303);
        var stale = visitor.post(mail.path(), typed).expect(409);
        assertThat(stale.text()).contains("Packat och burit varor");
        var again = visitor.get(mail.path()).expect(200);
        typed.put("version", version);
        typed.remove("change");
        typed.put("right", "yes");
        assertThat(visitor.post(mail.path(), typed).expect(409).text())
                .contains("har ändrats sedan du läste");
        typed.put("version", again.html().select("input[name=version]").first().val());
        visitor.post(mail.path(), typed).expect(303);
        assertThat(visitor.get(mail.path()).text()).contains("Du har sagt att det stämmer");
        assertThat(cast.in(play, play.mentor()).get(EndingCast.path(play)).text())
                .contains("Lappar med bilder");
        assertThat(
                        inbox.last(
                                        circles.goteborg(),
                                        circles.one(
                                                "select email from person where id = '"
                                                        + play.mentor()
                                                        + "'"))
                                .topic())
                .isEqualTo("ending.told");
    }

    @Test
    void isHeardByTelephoneAndNoted() {
        var play = cast.ended("Ylva");
        cast.asked(play);
        var consultant = cast.in(play, play.consulting());
        var form = consultant.get(EndingCast.path(play) + "/behalf").expect(200);
        consultant.submit(form, "/behalf", Map.of("way", "LINK", "read-in", "svenska")).expect(422);
        var typed = Map.of("way", "TELEPHONE", "read-in", "arabiska, tolk", "learnt", "Mycket");
        consultant.submit(form, "/behalf", typed).expect(303);
        assertThat(consultant.get(EndingCast.path(play)).text())
                .contains("Antecknat i telefon", "arabiska, tolk", "Mycket");
        consultant.get(EndingCast.path(play) + "/behalf").expect(404);
    }

    @Test
    void fallsWhenWhoeverLeadsChangesItAfterwards() {
        var play = cast.ended("Zita");
        cast.asked(play);
        var mentee = cast.in(play, play.mentee());
        mentee.submit(mentee.get(EndingCast.path(play) + "/mine"), "/mine", Map.of()).expect(303);
        var consultant = cast.in(play, play.consulting());
        var form = consultant.get(EndingCast.path(play) + "/words").expect(200);
        assertThat(form.text()).contains("behöver hon eller han läsa igen");
        consultant.submit(form, "/words", Map.of("done", "Annat")).expect(303);
        assertThat(cast.in(play, play.mentor()).get(EndingCast.path(play)).text())
                .doesNotContain("Annat");
    }

    @Test
    void isHiddenFromStrangersAndFromThoseForWhomItHasClosed() {
        var play = cast.ended("Asa");
        var stranger = staff.signedIn(port, circles.goteborg(), Role.JOB_CONSULTANT);
        stranger.get(EndingCast.path(play)).expect(404);
        new Visitor(port, "sv").get("/goteborg/sum-up/" + "a".repeat(22)).expect(404);
        clock.forward(Duration.ofDays(12 * 7 + 1));
        cast.in(play, play.mentor()).get(EndingCast.path(play)).expect(404);
        cast.in(play, play.mentee()).get(EndingCast.path(play)).expect(200);
    }

    @Test
    void isPrintedSoThatAScreenReaderReadsIt() {
        var play = cast.ended("Osten");
        cast.asked(play);
        var mentee = cast.in(play, play.mentee());
        var pdf = mentee.get(EndingCast.path(play) + "/pdf?large=yes").expect(200).raw().body();
        PdfUa.assertAccessible(pdf);
        assertThat(PdfText.copiedFrom(pdf)).contains("Svenska i telefon", "Osten Adept");
    }
}
