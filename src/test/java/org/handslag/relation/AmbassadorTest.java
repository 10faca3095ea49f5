package org.handslag.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.WorkplaceId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.RoomCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An employer is ambassador by a programme's rule and by its own consent: never by one alone. */
@ServerTest
class AmbassadorTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private final Cast cast;
    private final RoomCast employers;
    private final Relations relations;
    private final Inbox inbox;
    private final UnitOfWork work;
    private final JdbcClient db;
    private final TestClock clock;
    private final String rule;
    private final Staff staff;
    private final int port;
    private Visitor coordinator;
    private final Visitor visitor;

    AmbassadorTest(
            Cast cast,
            CourseCast courses,
            RoomCast employers,
            Relations relations,
            Staff staff,
            Inbox inbox,
            UnitOfWork work,
            JdbcClient db,
            TestClock clock,
            @LocalServerPort int port) {
        clock.reset();
        this.cast = cast;
        this.employers = employers;
        this.relations = relations;
        this.inbox = inbox;
        this.work = work;
        this.db = db;
        this.clock = clock;
        this.staff = staff;
        this.port = port;
        this.rule = courses.grund(cast.goteborg()).programme().toString();
        this.visitor = new Visitor(port, "sv");
        this.coordinator = visitor;
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
        coordinator = staff.signedIn(port, cast.goteborg(), Role.COORDINATOR);
    }

    @Test
    void theRuleAloneProposesAndMakesNobodyAmbassador() {
        var at = partner("Regeln", 2);
        rule(2, 0, 0);
        assertThat(coordinator.get(at.path()).text()).contains("Uppfyller programmets villkor");
        assertThat(now(at)).isEqualTo(RelationState.PARTNER);
        ask(at);
        assertThat(now(at)).as("asked, not answered").isEqualTo(RelationState.PARTNER);
    }

    @Test
    void theConsentAloneMakesNobodyAmbassadorWhereThereIsARule() {
        var at = partner("Samtycket", 1);
        rule(2, 0, 0);
        agree(at);
        assertThat(now(at)).isEqualTo(RelationState.PARTNER);
        assertThat(coordinator.get(at.path()).text())
                .contains("Namnet får visas öppet", "räknas därför som samarbetspartner");
        trained(at, 1);
        assertThat(now(at)).as("with both").isEqualTo(RelationState.AMBASSADOR);
        assertThat(listed("AMBASSADOR")).contains("Samtycket");
        assertThat(coordinator.get(at.path()).text())
                .doesNotContain("räknas därför som samarbetspartner");
    }

    @Test
    void losesItWhenTheMentorsHaveLeftAndHasItAgainWithNewOnes() {
        var at = partner("Avgången", 1);
        var mentor = trained(at, 1)[0];
        rule(2, 0, 0);
        agree(at);
        assertThat(now(at)).isEqualTo(RelationState.AMBASSADOR);
        in(
                () ->
                        db.sql("update affiliation set until_day = :day where person_id = :person")
                                .param("day", TODAY.minusDays(1))
                                .param("person", mentor.value())
                                .update());
        assertThat(now(at)).isEqualTo(RelationState.PARTNER);
        assertThat(in(() -> relations.of(at.workplace(), TODAY))).isEqualTo(RelationState.PARTNER);
        assertThat(listed("AMBASSADOR")).doesNotContain("Avgången");
        assertThat(listed("PARTNER")).contains("Avgången");
        trained(at, 1);
        assertThat(now(at)).isEqualTo(RelationState.AMBASSADOR);
    }

    @Test
    void losesItWhenTheRuleBecomesStricter() {
        var at = partner("Skärpningen", 2);
        rule(2, 0, 0);
        agree(at);
        assertThat(now(at)).isEqualTo(RelationState.AMBASSADOR);
        rule(2, 50, 0);
        assertThat(now(at))
                .as("nobody has told how many work there")
                .isEqualTo(RelationState.PARTNER);
        employees(at, 4);
        assertThat(now(at)).isEqualTo(RelationState.AMBASSADOR);
        employees(at, 5);
        assertThat(now(at)).isEqualTo(RelationState.PARTNER);
        rule(2, 0, 6);
        assertThat(now(at)).as("partner since today").isEqualTo(RelationState.PARTNER);
        assertThat(in(() -> relations.of(at.organisation(), TODAY.plusMonths(6))))
                .isEqualTo(RelationState.AMBASSADOR);
    }

    @Test
    void losesItWhenTheConsentIsWithdrawnAlsoWhileTheRuleDoesNotHold() {
        var at = partner("Ångern", 1);
        rule(1, 0, 0);
        var link = agree(at);
        assertThat(now(at)).isEqualTo(RelationState.AMBASSADOR);
        rule(5, 0, 0);
        visitor.submit(visitor.get(link).expect(200), "/withdrawal", Map.of()).expect(303);
        rule(1, 0, 0);
        assertThat(now(at)).isEqualTo(RelationState.PARTNER);
        visitor.get(link).expect(404);
        agree(at);
        assertThat(now(at)).isEqualTo(RelationState.AMBASSADOR);
    }

    @Test
    void aNewStandingEndsTheConsentAlsoWhileTheRuleDoesNotHold() {
        var at = partner("Pausen", 1);
        rule(1, 0, 0);
        agree(at);
        rule(5, 0, 0);
        clock.set(Instant.parse("2026-11-02T10:00:00Z"));
        step(at, "NOT_ASKED");
        clock.set(Instant.parse("2026-11-02T11:00:00Z"));
        step(at, "PARTNER");
        rule(1, 0, 0);
        assertThat(now(at)).isEqualTo(RelationState.PARTNER);
        assertThat(coordinator.get(at.path()).text()).doesNotContain("Sa ja");
    }

    private record At(OrganisationId organisation, WorkplaceId workplace, String name) {
        String path() {
            return "/goteborg/organisations/" + organisation + "/relation";
        }
    }

    /** An employer that works with the operator, can be written to and has so many mentors. */
    private At partner(String name, int mentors) {
        var workplace = employers.workplace(name, name + " hus");
        var at = new At(employers.organisation(workplace), workplace, name);
        var contact = at.path().replace("/relation", "/contact");
        var form = coordinator.get(contact).expect(200);
        var email = Map.of("email", "vd." + workplace + "@vd.example");
        coordinator.submit(form, "/contact", email).expect(303);
        step(at, "PARTNER");
        trained(at, mentors);
        return at;
    }

    private PersonId[] trained(At at, int mentors) {
        var name = at.name() + " " + System.nanoTime();
        return employers.mentors(mentors, name, at.workplace(), TODAY.minusMonths(3));
    }

    private void step(At at, String state) {
        var page = coordinator.get(at.path()).expect(200);
        coordinator
                .submit(page, "/relation", Map.of("state", state, "why", "Så är det"))
                .expect(303);
    }

    private void rule(int mentors, int percent, int months) {
        var form = coordinator.get("/goteborg/relations/ambassadors").expect(200);
        var typed =
                Map.of(
                        "mentors-" + rule, String.valueOf(mentors),
                        "percent-" + rule, String.valueOf(percent),
                        "months-" + rule, String.valueOf(months));
        coordinator.submit(form, "/relations/ambassadors", typed).expect(303);
    }

    private void employees(At at, int number) {
        var contact = "/goteborg/workplaces/" + at.workplace() + "/contact";
        var form = coordinator.get(contact).expect(200);
        coordinator
                .submit(form, "/contact", Map.of("employees", String.valueOf(number)))
                .expect(303);
    }

    private void ask(At at) {
        var csrf = coordinator.get(at.path()).html().select("input[name=_csrf]").val();
        var question = at.path().replace("/relation", "/ambassador/question");
        coordinator.post(question, Map.of("_csrf", csrf)).expect(303);
    }

    /** Asked by mail, it says yes and may be named; returns the link that it was sent. */
    private String agree(At at) {
        ask(at);
        var link = inbox.last(cast.goteborg(), "vd." + at.workplace() + "@vd.example").path();
        var page = visitor.get(link).expect(200);
        visitor.submit(page, link, Map.of("public", "yes")).expect(303);
        return link;
    }

    private RelationState now(At at) {
        return in(() -> relations.of(at.organisation(), TODAY));
    }

    private String listed(String state) {
        return coordinator.get("/goteborg/relations?state=" + state).expect(200).text();
    }

    private <T> T in(Supplier<T> verb) {
        return work.in(cast.goteborg().id(), verb);
    }
}
