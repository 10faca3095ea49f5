package org.handslag.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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

/** What is proven of a mentorship, with all that its modules bring. */
@ServerTest
class ProofPagesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    private final TestClock clock;
    private final HoursCast cast;

    ProofPagesTest(CircleCast circles, TestClock clock, @LocalServerPort int port) {
        this.clock = clock;
        this.cast = new HoursCast(circles, clock, port);
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void tellsWhatIsProvenAndWhatIsMissingAndHowToMendIt() {
        var play = cast.agreed("Uno");
        var first = cast.consultant(play).get(play.path() + "/proof").expect(200);
        assertThat(first.text())
                .contains(
                        "Träna svenska på ett riktigt jobb",
                        "Samtal varje vecka",
                        "Ingen har slagit upp reglerna",
                        "Uno Adept (adept)",
                        "1,5 timmar i veckan",
                        "Ingen på arbetsplatsen är släkt");
        assertThat(gaps(first)).containsExactly("Insatsen och lagen är kända Saknas");
        cast.given(play, MONDAY, "1");
        cast.later(7);
        assertThat(gaps(cast.consultant(play).get(play.path() + "/proof")))
                .contains("Adepten har bekräftat timmarna Saknas");
        cast.later(30);
        var later = cast.consultant(play).get(play.path() + "/proof").expect(200);
        assertThat(gaps(later)).contains("Timmarna är givna Saknas");
        assertThat(later.text()).contains("procent av de avtalade timmarna");
    }

    @Test
    void asksForAllBeforeAnythingIsAgreed() {
        var play = cast.promised("Vega");
        var page = cast.leader().get(play.path() + "/proof").expect(200);
        assertThat(gaps(page)).hasSizeGreaterThan(6);
        assertThat(page.text()).contains("Ingen överenskommelse gäller än", "lovade");
    }

    @Test
    void isReadByConsultantAndCoordinatorOnly() {
        var play = cast.agreed("Ylva");
        var other = cast.promised("Zelda");
        for (var who :
                new Visitor[] {
                    cast.mentor(play),
                    cast.mentee(play),
                    cast.employer(play),
                    cast.consultant(other)
                }) {
            who.get(play.path() + "/proof").expect(404);
            who.get(play.path() + "/proof/pdf").expect(404);
        }
        assertThat(cast.mentee(play).get(play.path()).text()).doesNotContain("granskning");
        assertThat(cast.consultant(play).get(play.path()).text()).contains("granskning");
    }

    @Test
    void isTakenOutOnPaper() {
        var play = cast.agreed("Åke");
        var pdf = cast.consultant(play).get(play.path() + "/proof/pdf").expect(200);
        PdfUa.assertAccessible(pdf.raw().body());
    }

    @Test
    void isListedWithTheMostGapsFirst() {
        var whole = cast.agreed("Ängla");
        var bare = cast.promised("Öjvind");
        var page = cast.leader().get("/goteborg/proofs").expect(200);
        var rows = page.html().select("main tbody tr");
        assertThat(rows.eachText().toString()).contains("Ängla Adept", "Öjvind Adept");
        assertThat(gapsOf(page, bare)).isGreaterThan(gapsOf(page, whole));
        cast.consultant(whole).get("/goteborg/proofs").expect(404);
        cast.leader().get("/goteborg/proofs?ended=yes&page=99").expect(200);
    }

    @Test
    void provesTheStatementsWhereTheRulesHaveHoursAccountedFor() {
        var play = cast.agreed("Disa", "introduktionsjobb");
        assertThat(cast.leader().get(play.path() + "/proof").text())
                .doesNotContain("Månadsunderlagen är godkända");
    }

    private static int gapsOf(Visitor.Page page, Play play) {
        var link =
                "tr:has(a[href$="
                        + play.path().substring(play.path().lastIndexOf('/'))
                        + "/proof])";
        return Integer.parseInt(page.html().select(link).select("td.number").first().text());
    }

    private static List<String> gaps(Visitor.Page page) {
        return page.html().select("main section h2:contains(Saknas)").eachText();
    }
}
