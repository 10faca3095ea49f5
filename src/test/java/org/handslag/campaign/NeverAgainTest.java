package org.handslag.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.campaign.CampaignCast.typed;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.handslag.directory.WorkplaceId;
import org.handslag.directory.Workplaces;
import org.handslag.relation.RelationState;
import org.handslag.relation.Relations;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who says "never again" is left alone by her address, whatever workplaces she answers for. */
@ServerTest
class NeverAgainTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final Map<String, String> PRESS = Map.of("List-Unsubscribe", "One-Click");

    private final CampaignCast office;
    private final Workplaces workplaces;
    private final Relations relations;
    private final TestClock clock;
    private final Visitor visitor;

    NeverAgainTest(
            BeanFactory beans,
            Cast cast,
            Workplaces workplaces,
            Relations relations,
            TestClock clock,
            @LocalServerPort int port) {
        clock.reset();
        this.office = CampaignCast.of(beans, cast.goteborg(), port);
        this.workplaces = workplaces;
        this.relations = relations;
        this.clock = clock;
        this.visitor = new Visitor(port, "sv");
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void onePressStopsTheMailsForBothWorkplacesOfAContact() {
        office.employer("Svenljunga", "Svenljunga ett", "hr@svenljunga.example");
        var other = office.employer("Tranemo", "Tranemo två", "HR@svenljunga.example");
        office.sent("Svenljunga", typed("Första"));
        press(office.link("hr@svenljunga.example"));
        var path = office.sent("Tranemo", typed("Andra"));
        assertThat(office.letters("HR@svenljunga.example")).isEmpty();
        assertThat(office.coordinator().get(path).text())
                .contains("Mottagaren vill inte ha fler mejl: 1");
        var rows = office.coordinator().get(path + "/outcome?kind=LEFT_ALONE").expect(200);
        assertThat(rows.html().select("tbody tr").text()).contains("Tranemo två");
        assertThat(now(other)).as("only she said no").isEqualTo(RelationState.PROSPECT);
    }

    @Test
    void onePressStopsTheMailsForAllWorkplacesOfAWholeOrganisation() {
        office.chain("Kedjan Sjuhärad", "vd@sjuharad.example", "Herrljunga", "Vårgårda");
        office.sent("Herrljunga", typed("Första"));
        press(office.link("vd@sjuharad.example"));
        office.sent("V%C3%A5rg%C3%A5rda", typed("Andra"));
        assertThat(office.letters("vd@sjuharad.example")).hasSize(1);
    }

    @Test
    void anotherAnswerByTheSameLinkTakesItBack() {
        office.chain("Kedjan Ångrar", "vd@angrar.example", "Mark", "Bollebygd");
        office.sent("Mark", typed("Första"));
        var link = office.link("vd@angrar.example");
        visitor.submit(visitor.get(link), link, Map.of("answer", "NEVER")).expect(303);
        visitor.submit(visitor.get(link), link, Map.of("answer", "COLLEAGUE")).expect(303);
        office.sent("Bollebygd", typed("Andra"));
        assertThat(office.letters("vd@angrar.example")).hasSize(2);
    }

    @Test
    void theOfficeSeesWhoSaidNoAndLetsHerHaveMailsAgainWhenSheAsks() {
        var workplace = office.employer("Dals Ed", "Ed sport", "vd@ed.example");
        office.sent("Dals%20Ed", typed("Första"));
        var page = "/goteborg/organisations/" + office.in(() -> owner(workplace));
        assertThat(office.coordinator().get(page).text()).doesNotContain("Vill inte ha fler mejl");
        press(office.link("vd@ed.example"));
        var shown = office.coordinator().get(page).expect(200);
        assertThat(shown.text()).contains("Vill inte ha fler mejl från oss", "vd@ed.example");
        var done = office.coordinator().submit(shown, "/left-alone/ending", Map.of()).expect(303);
        assertThat(office.coordinator().follow(done).text()).doesNotContain("Vill inte ha fler");
        var forged = new HashMap<>(Map.of("email", "nagon.annan@ed.example"));
        office.coordinator().submit(shown, "/left-alone/ending", forged).expect(404);
    }

    @Test
    void aColleagueWhoSaysNoStopsHerOwnMailsAndNotThoseOfWhoeverNamedHer() {
        office.chain("Kedjan Kollega", "chef@kollega.example", "Grästorp", "Essunga");
        office.employer("Lysekil", "Lysekil fisk", "ny@kollega.example");
        office.sent("Gr%C3%A4storp", typed("Första"));
        var link = office.link("chef@kollega.example");
        var named = Map.of("answer", "COLLEAGUE", "colleague-email", "ny@kollega.example");
        visitor.submit(visitor.get(link), link, named).expect(303);
        press(office.link("ny@kollega.example"));
        office.sent("Essunga", typed("Andra"));
        office.sent("Lysekil", typed("Tredje"));
        assertThat(office.letters("chef@kollega.example")).hasSize(2);
        assertThat(office.letters("ny@kollega.example")).as("what she was sent").hasSize(1);
    }

    private void press(String link) {
        visitor.post(link + "/one-click", PRESS).expect(200);
    }

    private Object owner(WorkplaceId workplace) {
        return workplaces.find(workplace).orElseThrow().organisation();
    }

    private RelationState now(WorkplaceId workplace) {
        return office.in(() -> relations.of(workplace, TODAY));
    }
}
