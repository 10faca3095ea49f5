package org.handslag.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.handslag.hours.HoursCast;
import org.handslag.support.CircleCast;
import org.handslag.support.CircleCast.Play;
import org.handslag.support.PdfUa;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A month is approved, sent, opened again; what an hour costs; who reads it. */
@ServerTest
class StatementPagesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final String NOVEMBER = "/statements/2026-11";

    private final TestClock clock;
    private final HoursCast cast;

    StatementPagesTest(CircleCast circles, TestClock clock, @LocalServerPort int port) {
        this.clock = clock;
        this.cast = new HoursCast(circles, clock, port);
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void isNotClosedBeforeItIsOver() {
        var play = cast.agreed("Ask");
        cast.given(play, MONDAY, "2");
        cast.later(28);
        var employer = cast.employer(play);
        var open = employer.get(play.path() + NOVEMBER).expect(200);
        assertThat(open.text()).contains("Månaden är inte slut");
        assertThat(open.html().select("form[action$=/approval]")).isEmpty();
        var forced = Map.of("read", "x", "_csrf", csrf(open)).entrySet().stream().toList();
        assertThat(employer.post(play.path() + NOVEMBER + "/approval", forced).status())
                .isEqualTo(409);
    }

    @Test
    void standsStillOnceTheEmployerHasApproved() {
        var play = cast.agreed("Bo");
        cast.given(play, MONDAY, "2");
        cast.later(30);
        approve(play, cast.employer(play));
        var page = cast.consultant(play).get(play.path() + NOVEMBER).expect(200);
        assertThat(page.text()).contains("Godkänt", "kontakten på arbetsplatsen", "2 timmar");
        assertThat(page.html().select("main form")).isEmpty();
        assertThat(cast.give(play, cast.mentor(play), MONDAY.plusDays(2), "1").expect(409).text())
                .contains("Månaden är godkänd och står stilla");
        cast.given(play, LocalDate.of(2026, 12, 1), "1");
    }

    @Test
    void refusesToApproveWhatHasChangedSinceItWasRead() {
        var play = cast.agreed("Cilla");
        cast.given(play, MONDAY, "2");
        cast.later(30);
        var employer = cast.employer(play);
        var read = employer.get(play.path() + NOVEMBER).expect(200);
        cast.given(play, MONDAY.plusDays(1), "1");
        var late = employer.submit(read, "/approval", Map.of()).expect(409);
        assertThat(late.text()).contains("har ändrats sedan du läste", "3 timmar");
        employer.submit(late, "/approval", Map.of()).expect(303);
        assertThat(employer.submit(late, "/approval", Map.of()).expect(409).text())
                .contains("redan godkänt");
    }

    @Test
    void isSentAndOpenedAgainAsANewVersion() {
        var play = cast.agreed("Dora");
        cast.given(play, MONDAY, "2");
        cast.later(30);
        approve(play, cast.leader());
        var leader = cast.leader();
        var page = leader.get(play.path() + NOVEMBER).expect(200);
        leader.submit(page, "/sending", Map.of("to", "")).expect(422);
        leader.submit(page, "/sending", Map.of("to", "Ekonomi", "on", "2026-11-30")).expect(422);
        leader.submit(page, "/sending", Map.of("to", "Ekonomi", "on", "2027-01-30")).expect(422);
        leader.submit(page, "/sending", Map.of("to", "Ekonomi")).expect(303);
        var sent = leader.get(play.path() + NOVEMBER).expect(200);
        assertThat(sent.text()).contains("Skickat", "Skickades 2 december 2026 till Ekonomi");
        leader.submit(sent, "/reopening", Map.of()).expect(422);
        leader.submit(sent, "/reopening", Map.of("why", "En dag saknades")).expect(303);
        assertThat(leader.submit(sent, "/reopening", Map.of("why", "Igen")).status())
                .isEqualTo(404);
        cast.given(play, MONDAY.plusDays(1), "1");
        approve(play, cast.employer(play));
        var again = cast.leader().get(play.path() + NOVEMBER).expect(200);
        assertThat(again.text())
                .contains("Version 2", "3 timmar", "Version 1, 2 timmar", "En dag saknades");
    }

    @Test
    void isReadByThoseWhoPayAndNoOthers() {
        var play = cast.agreed("Ebbe");
        var other = cast.promised("Folke");
        cast.given(play, MONDAY, "2");
        cast.later(30);
        for (var who : new Visitor[] {cast.mentor(play), cast.mentee(play), cast.employer(other)}) {
            who.get(play.path() + "/statements").expect(404);
            who.get(play.path() + NOVEMBER).expect(404);
            who.get(play.path() + NOVEMBER + "/pdf").expect(404);
        }
        var consultant = cast.consultant(play);
        assertThat(consultant.get(play.path() + "/statements").expect(200).text())
                .contains("november 2026", "Utkast");
        var page = consultant.get(play.path() + NOVEMBER).expect(200);
        var forced = Map.of("read", "x", "_csrf", csrf(page)).entrySet().stream().toList();
        consultant.post(play.path() + NOVEMBER + "/approval", forced).expect(404);
        consultant.get(play.path() + "/statements/2020-01").expect(404);
        consultant.get(play.path() + "/statements/nu").expect(404);
    }

    @Test
    void costsWhatTheCoordinatorHasSaid() {
        var play = cast.agreed("Gun");
        cast.given(play, MONDAY, "1,5");
        cast.later(30);
        var leader = cast.leader();
        var blank = leader.get(play.path() + "/hour-rate").expect(200);
        leader.submit(blank, "/hour-rate", Map.of("amount", "ett", "from", "2026-11-01"))
                .expect(422);
        assertThat(leader.get(play.path() + NOVEMBER).text()).contains("saknas ett pris");
        leader.submit(blank, "/hour-rate", Map.of("amount", "285,50", "from", "2026-11-01"))
                .expect(303);
        assertThat(leader.get(play.path() + NOVEMBER).text()).contains("428,25 SEK");
        var all = leader.get("/goteborg/hour-rates").expect(200);
        leader.submit(all, "/hour-rates", Map.of("amount", "1", "from", "2026-11-01")).expect(422);
        cast.employer(play).get(play.path() + "/hour-rate").expect(404);
    }

    @Test
    void isDownloadedOnPaperAndAsATableWithoutTheMentee() {
        var play = cast.agreed("Hedvig");
        cast.given(play, MONDAY, "2");
        cast.later(30);
        var employer = cast.employer(play);
        var pdf = employer.get(play.path() + NOVEMBER + "/pdf").expect(200);
        PdfUa.assertAccessible(pdf.raw().body());
        var csv = employer.get(play.path() + NOVEMBER + "/days.csv").expect(200).text();
        assertThat(csv).contains("2026-11-02").doesNotContain("Hedvig Adept");
        employer.get(play.path() + NOVEMBER + "/days.exe").expect(404);
    }

    @Test
    void isListedByMonthAndStateForTheCoordinator() {
        var play = cast.agreed("Ivar");
        cast.given(play, MONDAY, "2");
        cast.later(30);
        var leader = cast.leader();
        assertThat(leader.get("/goteborg/statements").expect(200).text()).contains("Lagret Ivar");
        assertThat(leader.get("/goteborg/statements?state=SENT&month=2026-11").text())
                .doesNotContain("Lagret Ivar");
        var file = leader.get("/goteborg/statements.csv?month=2026-11").expect(200).text();
        assertThat(file).contains("Lagret Ivar", "Utkast").doesNotContain("Ivar Adept");
        leader.get("/goteborg/statements?month=i-dag&state=X").expect(200);
    }

    private static void approve(Play play, Visitor who) {
        var page = who.get(play.path() + NOVEMBER).expect(200);
        who.submit(page, "/approval", Map.of()).expect(303);
    }

    private static String csrf(Visitor.Page page) {
        return page.html().select("input[name=_csrf]").first().val();
    }
}
