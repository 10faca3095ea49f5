package org.handslag.demomentorships;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.Role;
import org.handslag.support.InTheWorld;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The audit page of the World's good case is whole, that of its bad case names every gap. */
@ServerTest
@InTheWorld
class WorldProofTest {
    private final Operator goteborg;
    private final Staff staff;
    private final int port;

    WorldProofTest(Operators operators, Staff staff, @LocalServerPort int port) {
        this.goteborg = operators.bySlug("goteborg").orElseThrow();
        this.staff = staff;
        this.port = port;
    }

    @Test
    void nothingIsMissingInTheGoodCase() {
        assertThat(gaps("Nasrin Yaqubi")).isEmpty();
    }

    @Test
    void everyGapOfTheBadCaseIsNamed() {
        assertThat(gaps("Roger Stål"))
                .extracting(gap -> gap.substring(0, gap.indexOf(':')))
                .containsExactly(
                        "Syftet står skrivet",
                        "Insatsen och lagen är kända",
                        "Mentorns uppgifter utöver vanlig introduktion",
                        "Vad som inte är mentorns uppgift",
                        "Alla har godkänt",
                        "Perioden ryms i reglerna",
                        "Frågan om släktskap är besvarad",
                        "Tystnad lovad innan något visades",
                        "Mentorns timmar är beviljade",
                        "Det är uppföljt på de dagar som ni kom överens om");
    }

    /** The headings of the claims that say that something is missing. */
    private List<String> gaps(String mentee) {
        var coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
        var page = coordinator.get(circle(coordinator, mentee) + "/proof").expect(200);
        return page.html().select("main section").stream()
                .filter(one -> one.select("h2 .ds-tag").text().equals("Saknas"))
                .map(one -> one.select("h2").first().ownText() + ": " + one.select("strong").text())
                .toList();
    }

    private static String circle(Visitor coordinator, String mentee) {
        var found =
                coordinator.get("/goteborg/mentorships?shown=ALL&q=" + mentee.replace(" ", "+"));
        return found.html().select("tbody th a").getFirst().attr("href");
    }
}
