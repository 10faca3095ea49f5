package org.handslag.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.handslag.directory.People;
import org.handslag.scope.PersonId;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A coordinator has a proposal made, asks why and what if, and decides by hand. */
@ServerTest
class ProposalPagesTest {
    private final ProposalCast cast;
    private final People people;
    private final UnitOfWork work;
    private final RunClearing clearing;
    private final TestClock clock;

    ProposalPagesTest(BeanFactory beans, TestClock clock, @LocalServerPort int port) {
        this.cast = new ProposalCast(beans, port);
        this.people = beans.getBean(People.class);
        this.work = beans.getBean(UnitOfWork.class);
        this.clearing = beans.getBean(RunClearing.class);
        this.clock = clock;
    }

    @BeforeEach
    void beginsToday() {
        clock.reset();
    }

    private String read(String path) {
        return cast.coordinator().get(path).expect(200).html().select("main").text();
    }

    @Test
    void proposesWhoSuitsAndSaysWhyAndWhatWouldChange() {
        var kitchen = cast.mentor("Kim Kök", "kitchen", "written-steps");
        var shop = cast.mentor("Siv Butik", "shop");
        var anna = cast.waiting("Anna Väntar");
        cast.says(anna, "trade", "trade-1", cast.offers().trade("kitchen"), "use", "yes");
        var bo = cast.waiting("Bo Väntar");
        cast.says(bo, "trade", "trade-1", cast.offers().trade("kitchen"), "use", "yes");
        var run = cast.propose();
        assertThat(read(run)).contains("Anna Väntar", "Bo Väntar", "Inget bättre förslag finns");
        var pair = read(cast.of(run, anna, kitchen));
        assertThat(pair).contains("Arbetet är det adepten helst vill: Kök");
        assertThat(read(cast.of(run, anna, shop)))
                .contains("Arbetet är ett annat än adepten önskat");
        assertThat(read(cast.of(run, anna))).contains("Önskat arbete", "Kim Kök 0", "Siv Butik 0");
        assertThat(read(run + "/aim")).contains("De passar så bra som möjligt", "Gäller nu");
        assertThat(read(run + "/help?without=TIME")).contains("Utan: ");
        assertThat(read(run + "/fairness")).contains("För få för att visas");
    }

    @Test
    void whatIsNotMarkedMayNotBeUsedAndIsNowhere() {
        var mentor = cast.mentor("Mia Mentor", "kitchen");
        var her = cast.waiting("Cia Väntar");
        cast.says(her, "trade", "trade-1", cast.offers().trade("kitchen"));
        var run = cast.propose();
        assertThat(read(cast.of(run, her))).contains("inte sagt att något får användas");
        assertThat(read(cast.of(run, her, mentor)))
                .doesNotContain("Arbetet är")
                .contains("50 av 100 poäng");
    }

    @Test
    void aDecisionByHandNeedsAReasonAndCanBeTakenBack() {
        var mentor = cast.mentor("Ina Hand", "kitchen");
        var her = cast.waiting("Disa Väntar");
        var run = cast.propose();
        var path = cast.of(run, her, mentor);
        var form = cast.coordinator().get(path).expect(200);
        var invalid = cast.coordinator().submit(form, "/mark", Map.of("kind", "BAN"));
        assertThat(invalid.expect(422).html().select("main").text()).contains("Varför");
        cast.coordinator()
                .submit(form, "/mark", Map.of("kind", "BAN", "reason", "De är grannar"))
                .expect(303);
        assertThat(read(path)).contains("Undantaget för hand", "De är grannar");
        assertThat(read(run)).contains("Inget förslag");
        var marked = cast.coordinator().get(path).expect(200);
        cast.coordinator().submit(marked, "/unmark", Map.of()).expect(303);
        assertThat(read(path)).contains("Föreslagen").doesNotContain("De är grannar");
    }

    @Test
    void aPinAgainstARuleIsKeptAsAHumanOverrideWithItsReason() {
        var mentor = cast.mentor("Åsa Regel", "kitchen");
        cast.speaks(mentor, "sv");
        var her = cast.waiting("Elsa Väntar");
        cast.says(her, "language", "languages", "uk", "use", "yes");
        var run = cast.propose();
        var path = cast.of(run, her, mentor);
        assertThat(read(path)).contains("En regel säger nej", "Inget gemensamt språk");
        var form = cast.coordinator().get(path).expect(200);
        var typed = Map.of("kind", "PIN", "reason", "De har setts och förstår varandra");
        var refused = cast.coordinator().submit(form, "/mark", typed).expect(422);
        assertThat(refused.html().select("main").text())
                .contains("Kryssa i rutan om det ska gälla ändå");
        assertThat(refused.html().select("[name=reason]").val())
                .isEqualTo("De har setts och förstår varandra");
        var all = Map.of("kind", "PIN", "reason", "De har setts", "overrides", "yes");
        cast.coordinator().submit(refused, "/mark", all).expect(303);
        assertThat(read(path)).contains("Föreslagen", "Trots: ");
        var other = cast.waiting("Frida Väntar");
        var fresh = cast.propose();
        var hers = cast.coordinator().get(cast.of(fresh, her, mentor)).expect(200);
        cast.coordinator().submit(hers, "/mark", all).expect(303);
        var full = cast.coordinator().get(cast.of(fresh, other, mentor)).expect(200);
        var pin = Map.of("kind", "PIN", "reason", "Även hon");
        assertThat(cast.coordinator().submit(full, "/mark", pin).expect(422).text())
                .contains("ingen plats till för någon som bestäms för hand");
    }

    @Test
    void isMadeAnewWithTheFewestMoves() {
        cast.mentor("Ola Kvar", "kitchen");
        var her = cast.waiting("Gun Väntar");
        var run = cast.propose();
        var form = cast.coordinator().get(run).expect(200);
        var again = cast.coordinator().submit(form, "/again", Map.of()).expect(303);
        var path = again.header("Location");
        assertThat(read(path.substring(path.indexOf("/goteborg")))).contains("behöver ingen byta");
        assertThat(her).isNotNull();
    }

    @Test
    void whoIsErasedTakesWhatWasFrozenWithHer() {
        cast.mentor("Pia Borta", "kitchen");
        var her = cast.waiting("Hanna Väntar");
        cast.says(her, "interest", "interests", "MUSIC", "use", "yes");
        var run = cast.propose();
        assertThat(cast.one(facts(her))).contains("MUSIC");
        var operator = cast.offers().rooms().goteborg();
        work.in(operator.id(), () -> people.erase(her, clock.instant()));
        assertThat(
                        cast.one(
                                "select count(*)::text from match_run_mentee where facts is null and person_id = '"
                                        + her
                                        + "'"))
                .isEqualTo("1");
        assertThat(cast.coordinator().get(run).expect(409).text())
                .contains("Uppgifterna i det här förslaget är borta");
    }

    @Test
    void whatARunWasWorkedOutFromGoesAfterTwoYears() {
        cast.mentor("Åke Åldras", "kitchen");
        cast.waiting("Ida Väntar");
        var run = cast.propose();
        clock.forward(RunClearing.KEPT.minusDays(1));
        clear();
        assertThat(cast.one(left(run))).isNotEqualTo("0");
        clock.forward(Duration.ofDays(2));
        clear();
        assertThat(cast.one(left(run))).isEqualTo("0");
    }

    private void clear() {
        var operator = cast.offers().rooms().goteborg();
        work.in(operator.id(), clearing::clear);
    }

    private static String left(String run) {
        return "select count(facts)::text from match_run_mentee where run_id = '%s'"
                .formatted(run.substring(run.lastIndexOf('/') + 1));
    }

    private static String facts(PersonId person) {
        return "select facts::text from match_run_mentee where person_id = '"
                + person
                + "' limit 1";
    }
}
