package org.handslag.demomentorships;

import static org.assertj.core.api.Assertions.assertThat;

import org.handslag.access.Persona;
import org.handslag.access.Personas;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.InTheWorld;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever a visitor of the World can be finds on her page what waits for her. */
@ServerTest
@InTheWorld
class WorldMentorshipPagesTest {
    private final Operators operators;
    private final Personas personas;
    private final Staff staff;
    private final UnitOfWork work;
    private final int port;

    WorldMentorshipPagesTest(
            Operators operators,
            Personas personas,
            Staff staff,
            UnitOfWork work,
            @LocalServerPort int port) {
        this.operators = operators;
        this.personas = personas;
        this.staff = staff;
        this.work = work;
        this.port = port;
    }

    @ParameterizedTest
    @CsvSource({
        "goteborg, Karin Sol, Du behöver läsa och godkänna",
        "goteborg, Hodan Abdi, Du behöver läsa och godkänna",
        "goteborg, Elif Haglund, Du behöver läsa och lova tystnad",
        "goteborg, Petra Lind, Du behöver läsa och lova tystnad",
        "favrskov, Mona Kjær, du holder i den",
        "favrskov, Rania Khalil, Du skal læse og godkende",
        "favrskov, Bo Skov, Du skal læse og godkende",
        "favrskov, Kirsten Bech, Du skal læse og godkende",
        "kristianstad, Samir Haddad, Du behöver läsa och godkänna",
        "kristianstad, Nadine Petit, You need to read and approve",
        "kristianstad, Bengt Ahl, Du behöver läsa och lova tystnad",
        "kristianstad, Tomas Rydén, Du behöver läsa och lova tystnad"
    })
    void somethingWaitsForEachPersona(String slug, String name, String what) {
        assertThat(page(slug, name, "/me").select("main").text()).contains(what);
    }

    /** On her own page stand those that wait for her; the way to all others stands below. */
    @Test
    void aConsultantOfManyFindsTheWayToAllOfThem() {
        var mine = page("goteborg", "Karin Sol", "/me").select("main");
        var shown = mine.select("h3 a[href*=/mentorships/]").size();
        assertThat(shown).isBetween(6, 20);
        assertThat(mine.text()).contains("Adept: Hodan Abdi");
        var all = mine.select("a[href$=/mentorships]").text();
        assertThat(all).matches("Se alla dina \\d+ mentorskap");
        assertThat(Integer.parseInt(all.replaceAll("\\D", ""))).isGreaterThan(shown);
    }

    @Test
    void aMenteeIsNotToldHerOwnName() {
        assertThat(page("goteborg", "Hodan Abdi", "/me").select(".cards").text())
                .contains("Allum")
                .doesNotContain("Hodan");
    }

    @ParameterizedTest
    @CsvSource({"goteborg, Hodan Abdi", "favrskov, Rania Khalil", "kristianstad, Nadine Petit"})
    void aMenteeHasARunningMentorshipAnAgreementAndACard(String slug, String name) {
        var mine = page(slug, name, "/me").select("a[href*=/mentorships/]");
        assertThat(mine).hasSize(1);
        var circle = mine.getFirst().attr("href").replace("/" + slug, "");
        assertThat(page(slug, name, circle + "/agreement").select("main").text()).contains(name);
        assertThat(page(slug, name, "/me/card").select("main").text().length()).isGreaterThan(200);
    }

    private Document page(String slug, String name, String path) {
        var operator = operators.bySlug(slug).orElseThrow();
        var her =
                work.in(operator.id(), personas::all).stream()
                        .filter(one -> one.name().equals(name))
                        .map(Persona::person)
                        .findFirst()
                        .orElseThrow();
        return staff.signedIn(port, operator, her).get("/" + slug + path).expect(200).html();
    }
}
