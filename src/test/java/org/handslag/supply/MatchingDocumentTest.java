package org.handslag.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.handslag.directory.Programmes;
import org.handslag.fit.Part;
import org.handslag.fit.Rule;
import org.handslag.scope.Operator;
import org.handslag.scope.Period;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Role;
import org.handslag.scope.Texts;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Uuid7;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Everyone can read by what a programme matches; it is made from the criteria that hold. */
@ServerTest
class MatchingDocumentTest {
    private final Programmes programmes;
    private final UnitOfWork work;
    private final Operator goteborg;
    private final Visitor coordinator;
    private final int port;

    MatchingDocumentTest(BeanFactory beans, @LocalServerPort int port) {
        this.programmes = beans.getBean(Programmes.class);
        this.work = beans.getBean(UnitOfWork.class);
        this.goteborg = beans.getBean(Cast.class).goteborg();
        var staff = beans.getBean(Staff.class);
        this.coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
        this.port = port;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sv | Inte för lång resa | Kort resa | Ingen har ändrat dem | version 1",
                "da | Ikke for lang rejse | Kort rejse | Ingen har ændret dem | version 1",
                "en | Not too long a journey | A short journey | Nobody has changed them | version 1",
            })
    void changesWithTheCriteria(
            String language, String rule, String part, String standard, String version) {
        var programme = programme("Dokument " + language);
        assertThat(read(programme, language)).contains(rule, part, standard, "13", "22", "35");
        decide(programme, Map.of("rule-TRAVEL", "", "weight-NEAR", "0"));
        var after = read(programme, language);
        assertThat(after).doesNotContain(rule, part, standard).contains(version);
        assertThat(after).contains(page(programme, language).html().select("main h1").text());
    }

    @Test
    void saysSoWhenNothingIsOnOrWeighed() {
        var programme = programme("Tomt");
        var off = new HashMap<String, String>();
        for (var rule : Rule.values()) {
            off.put("rule-" + rule, "");
        }
        for (var part : Part.values()) {
            off.put("weight-" + part, "0");
        }
        decide(programme, off);
        assertThat(read(programme, "sv")).contains("Inga regler är på", "Inget vägs in");
    }

    @Test
    void isOpenToEveryoneAndFoundFromTheCriteria() {
        var programme = programme("Öppet");
        var visitor = new Visitor(port, "sv");
        visitor.get("/goteborg/matching/" + Uuid7.next()).expect(404);
        assertThat(visitor.get("/goteborg/matching").expect(200).text()).contains("Öppet");
        var criteria = coordinator.get("/goteborg/matching-criteria/" + programme).expect(200);
        assertThat(criteria.html().select("main a[href$=/matching/" + programme + "]")).hasSize(1);
    }

    @Test
    void leadsBackAndForthBetweenTheProgrammesOfWhatPeopleCanDo() {
        var programme = programme("Litet");
        programme("Större");
        var page = coordinator.get("/goteborg/supply?lang=sv&programme=" + programme).expect(200);
        assertThat(page.html().select("main option[selected]").text()).isEqualTo("Litet");
        assertThat(page.html().select("main option").eachText()).contains("Större");
        assertThat(page.text()).contains("väntar färre än fem");
        assertThat(page.html().select("main a[href$=/matching/" + programme + "]")).hasSize(1);
    }

    @Test
    void namesNobodyWhoDecided() {
        var programme = programme("Namnlöst");
        decide(programme, Map.of("weight-TRADE", "9"));
        assertThat(read(programme, "sv")).doesNotContain("Coordinator Persson", "Vi provar");
    }

    private String read(ProgrammeId programme, String language) {
        return page(programme, language).html().select("main").text();
    }

    private Visitor.Page page(ProgrammeId programme, String language) {
        return new Visitor(port, language)
                .get("/goteborg/matching/" + programme + "?lang=" + language)
                .expect(200);
    }

    private void decide(ProgrammeId programme, Map<String, String> values) {
        var path = "/goteborg/matching-criteria/" + programme;
        var typed = new HashMap<>(Map.of("why", "Vi provar"));
        typed.putAll(values);
        var preview = coordinator.submit(coordinator.get(path + "/edit"), "/preview", typed);
        coordinator.submit(preview.expect(200), path, Map.of()).expect(303);
    }

    private ProgrammeId programme(String name) {
        var since = Period.since(LocalDate.of(2026, 1, 1));
        var slug = "d" + Uuid7.next().toString().substring(24);
        var text = Texts.of(goteborg.language(), name, since.from());
        return work.in(goteborg.id(), () -> programmes.add(slug, text, since));
    }
}
