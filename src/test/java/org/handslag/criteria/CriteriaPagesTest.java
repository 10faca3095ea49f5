package org.handslag.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handslag.directory.Programmes;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.Operator;
import org.handslag.scope.Period;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.scope.Texts;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Uuid7;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Criteria are read, changed with a preview, kept in versions, and nobody is overwritten. */
@ServerTest
class CriteriaPagesTest {
    private final Staff staff;
    private final Programmes programmes;
    private final Journal journal;
    private final UnitOfWork work;
    private final Operator goteborg;
    private final Visitor coordinator;
    private final int port;

    CriteriaPagesTest(BeanFactory beans, @LocalServerPort int port) {
        this.staff = beans.getBean(Staff.class);
        this.programmes = beans.getBean(Programmes.class);
        this.journal = beans.getBean(Journal.class);
        this.work = beans.getBean(UnitOfWork.class);
        this.goteborg = beans.getBean(Cast.class).goteborg();
        this.coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
        this.port = port;
    }

    @Test
    void areFoundByConsultantsWhereTheyWork() {
        programme("Läst av alla");
        programme("Läst av fler");
        var consultant = staff.signedIn(port, goteborg, Role.JOB_CONSULTANT);
        var list = consultant.get("/goteborg/referrals").expect(200).html();
        var link = list.select("main a[href$=/matching-criteria]").attr("href");
        assertThat(consultant.get(link).expect(200).text())
                .contains("Läst av alla", "Läst av fler");
    }

    @Test
    void saysThatNobodyHasDecidedAnything() {
        for (var language : List.of("sv", "en")) {
            var path = path(programme("Orört " + language));
            var page = coordinator.get(path + "?lang=" + language).expect(200);
            assertThat(page.text())
                    .contains(language.equals("sv") ? "Ingen har ändrat" : "Nobody has changed");
            assertThat(page.html().select("main a[href$=/versions]")).isEmpty();
            var texts = page.html().select("main tbody tr td[data-label]").eachText();
            assertThat(texts).contains(language.equals("sv") ? "på" : "on");
            assertThat(texts).filteredOn(text -> text.matches("12[.,]5 ?%")).hasSize(8);
        }
    }

    @Test
    void tellsWhatIsNeverUsedOnEachPageAndOnPaper() {
        var path = path(programme("Aldrig"));
        for (var way : List.of("?lang=sv", "/paper?lang=sv")) {
            assertThat(coordinator.get(path + way).expect(200).text())
                    .contains("Det här används aldrig")
                    .contains("religion")
                    .contains("diagnos");
        }
    }

    @Test
    void showsTheDifferenceInWordsBeforeAnythingIsSaved() {
        var programme = programme("Förhandsvisning");
        var preview =
                preview(programme, Map.of("weight-TRADE", "9", "number-SLOTS", "3"), "rule-DATES");
        assertThat(preview.expect(200).text())
                .contains("”Arbete som adepten vill ha” går från 5 till 9.")
                .contains("”Pass gemensamt” går från 2 till 3.")
                .contains("Regeln ”Det går att börja i tid” slås av.")
                .contains("Vi provar");
        assertThat(coordinator.get(path(programme)).text()).contains("Ingen har ändrat");
        var again = coordinator.submit(preview, path(programme) + "/edit", Map.of()).expect(200);
        assertThat(again.html().select("#f-weight-TRADE option[selected]").val()).isEqualTo("9");
        assertThat(again.html().select("#f-rule-DATES[checked]")).isEmpty();
        assertThat(again.html().select("#f-why").text()).isEqualTo("Vi provar");
    }

    @Test
    void savesANewVersionWithWhoWhenAndWhy() {
        var programme = programme("Beslutat");
        decide(programme, Map.of("weight-TRADE", "9"), "rule-TRAVEL");
        decide(programme, Map.of("weight-TRADE", "0"));
        var page = coordinator.get(path(programme) + "?lang=sv").expect(200);
        assertThat(page.text()).contains("Version 2", "Coordinator Persson", "0, räknas inte");
        var versions = coordinator.get(path(programme) + "/versions").expect(200);
        assertThat(versions.html().select("main section h2").eachText())
                .containsExactly("Version 2", "Version 1");
        assertThat(versions.text())
                .contains("”Arbete som adepten vill ha” går från 9 till 0.")
                .contains("Regeln ”Inte för lång resa” slås av.");
        var first = coordinator.get(path(programme) + "/versions/1").expect(200);
        assertThat(first.h1()).isEqualTo("Version 1");
        assertThat(first.text()).contains("9, mycket");
        coordinator.get(path(programme) + "/versions/3").expect(404);
        coordinator.get(path(programme) + "/versions/0").expect(404);
        var subject = new Subject("programme", programme.value());
        assertThat(work.in(goteborg.id(), () -> journal.about(subject)))
                .extracting(change -> change.what())
                .containsExactly("criteria.decided", "criteria.decided");
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsWrong() {
        var programme = programme("Fel");
        var typed = new HashMap<>(Map.of("weight-TRADE", "11", "number-TOP_SHARE", "hälften"));
        typed.put("why", "");
        var wrong = preview(programme, typed).expect(422);
        assertThat(wrong.html().select("[aria-invalid=true]").eachAttr("name"))
                .containsExactlyInAnyOrder("weight-TRADE", "number-TOP_SHARE", "why");
        assertThat(wrong.html().select("#f-number-TOP_SHARE").val()).isEqualTo("hälften");
        var person = preview(programme, Map.of("why", "Gäller 19121212-1212")).expect(422);
        assertThat(person.html().select("#f-why-problem").text()).isNotEmpty();
        assertThat(preview(programme, Map.of()).expect(422).text())
                .contains("Du har inte ändrat något");
    }

    @Test
    void showsBothVersionsToWhoeverWasOvertaken() {
        var programme = programme("Samtidigt");
        var mine = preview(programme, Map.of("weight-TRADE", "9")).expect(200);
        decide(programme, Map.of("weight-TRADE", "2", "why", "Vi var först"), "rule-TRAVEL");
        var refused = coordinator.submit(mine, path(programme), Map.of()).expect(409);
        assertThat(refused.text())
                .contains("Vi var först", "Nu står det: ”2”", "Nu står det: ”av”");
        assertThat(refused.html().select("#f-weight-TRADE option[selected]").val()).isEqualTo("9");
        assertThat(refused.html().select("#f-why").text()).isEqualTo("Vi provar");
        var seen = coordinator.submit(refused, "/preview", Map.of()).expect(200);
        assertThat(seen.text()).contains("går från 2 till 9", "slås på");
        coordinator.submit(seen, path(programme), Map.of()).expect(303);
        assertThat(coordinator.get(path(programme)).text()).contains("Version 2");
    }

    @Test
    void isReadByJobConsultantsAndChangedByCoordinatorsOfTheProgrammeOnly() {
        var programme = programme("Läsare");
        var other = programme("Andras");
        decide(programme, Map.of("weight-TRADE", "9"));
        var consultant = staff.signedIn(port, goteborg, Role.JOB_CONSULTANT);
        assertThat(consultant.get(path(programme) + "?lang=sv").expect(200).text())
                .contains("Version 1")
                .doesNotContain("Ändra reglerna");
        consultant.get(path(programme) + "/versions").expect(200);
        consultant.get(path(programme) + "/edit").expect(404);
        var person = staff.person(goteborg, "Kim Ek", "kim.ek@goteborg.example");
        var scope = new RoleScope(RoleScope.Kind.PROGRAMME, other.value());
        staff.give(goteborg, person, Role.COORDINATOR, scope);
        var hers = staff.signedIn(port, goteborg, person);
        hers.get(path(programme)).expect(404);
        hers.get(path(programme) + "/edit").expect(404);
        var there = hers.get("/goteborg/matching-criteria").expect(303);
        assertThat(there.header("Location")).endsWith(path(other));
        var all = coordinator.get("/goteborg/matching-criteria").expect(200);
        assertThat(all.text()).contains("Läsare", "Andras");
    }

    private void decide(ProgrammeId programme, Map<String, String> values, String... off) {
        var preview = preview(programme, values, off).expect(200);
        coordinator.submit(preview, path(programme), Map.of()).expect(303);
    }

    private Visitor.Page preview(ProgrammeId programme, Map<String, String> values, String... off) {
        var form = coordinator.get(path(programme) + "/edit?lang=sv").expect(200);
        var typed = new HashMap<>(Map.of("why", "Vi provar"));
        typed.putAll(values);
        for (var rule : off) {
            typed.put(rule, "");
        }
        return coordinator.submit(form, "/preview", typed);
    }

    private static String path(ProgrammeId programme) {
        return "/goteborg/matching-criteria/" + programme;
    }

    private ProgrammeId programme(String name) {
        var since = Period.since(LocalDate.of(2026, 1, 1));
        var slug = "p" + Uuid7.next().toString().substring(24);
        var text = Texts.of(goteborg.language(), name, since.from());
        return work.in(goteborg.id(), () -> programmes.add(slug, text, since));
    }
}
