package org.handslag.demoemployers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.handslag.audit.SeatAudit;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.InTheWorld;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Employers of the World have a past: they were invited, answered, ordered and came. */
@ServerTest
@InTheWorld
class WorldEmployersTest {
    private final Operators operators;
    private final SeatAudit audit;
    private final Staff staff;
    private final UnitOfWork work;
    private final TestClock clock;
    private final JdbcClient db;
    private final int port;

    WorldEmployersTest(
            Operators operators,
            SeatAudit audit,
            Staff staff,
            UnitOfWork work,
            TestClock clock,
            JdbcClient db,
            @LocalServerPort int port) {
        this.operators = operators;
        this.audit = audit;
        this.staff = staff;
        this.work = work;
        this.clock = clock;
        this.db = db;
        this.port = port;
    }

    // --- orders --------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(strings = {"goteborg", "favrskov"})
    void twoOrdersAreEvaluatedOneIsPlannedAndOneWaitsForTheCoordinators(String slug) {
        var states =
                texts(
                        slug,
                        """
                        select distinct on (s.commission_id) s.state
                          from commission_step s
                         order by s.commission_id, s.number desc
                        """);
        assertThat(states)
                .containsExactlyInAnyOrder("EVALUATED", "EVALUATED", "PLANNED", "REQUESTED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"goteborg", "favrskov"})
    void seatsThatNobodyUsesOpenLaterOnOneKeptDate(String slug) {
        var opens =
                count(
                        slug,
                        """
                        select count(*)
                          from reserve_opening o
                          join course_instance i on i.id = o.instance_id
                          join seat_count n on n.instance_id = i.id
                         where o.done_at is null and o.dropped_at is null and o.at > :now
                           and n.confirmed between 1 and n.capacity - 1
                        """);
        assertThat(opens).isEqualTo(1);
    }

    // --- campaigns -----------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(strings = {"goteborg", "favrskov"})
    void campaignsWereAnsweredInAllFourWaysAndOneIsOpen(String slug) {
        assertThat(texts(slug, "select distinct answer from campaign_answer"))
                .containsExactlyInAnyOrder("COME", "COLLEAGUE", "NOT_NOW", "NEVER");
        assertThat(
                        count(
                                slug,
                                """
                                select count(*) from campaign c
                                 where c.started_at is null
                                    or exists (select from campaign_wave w
                                                where w.campaign_id = c.id and w.done_at is null)
                                """))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"goteborg, 2023, 2025", "favrskov, 2022, 2024"})
    void eachPastCampaignLedToPeopleWhoWereTrained(String slug, int first, int second) {
        var years =
                texts(
                        slug,
                        """
                        select distinct extract(year from c.first_day)::text
                          from campaign c
                          join campaign_target t on t.campaign_id = c.id
                          join campaign_sending s on s.target_id = t.id and s.outcome = 'SENT'
                          join campaign_booking b on b.target_id = t.id
                          join registration r on r.booking_id = b.booking_id
                          join completion k on k.registration_id = r.id
                         order by 1
                        """);
        assertThat(years).containsExactly(String.valueOf(first), String.valueOf(second));
    }

    // --- relations -----------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(strings = {"goteborg", "favrskov"})
    void oneEmployerIsAmbassadorByItsOwnYesAndAnotherHasBeenAsked(String slug) {
        assertThat(texts(slug, "select way from ambassador_consent where given_at is not null"))
                .containsExactly("LINK");
        assertThat(count(slug, "select count(*) from ambassador_consent where given_at is null"))
                .isEqualTo(1);
        assertThat(count(slug, "select count(*) from ambassador_rule")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"goteborg", "favrskov"})
    void employersWereAskedHowItWentSomeHaveAnsweredAndOneIsOverdue(String slug) {
        var now = "from follow_up where answered_at is ";
        assertThat(count(slug, "select count(*) " + now + "not null")).isGreaterThanOrEqualTo(2);
        assertThat(count(slug, "select count(*) " + now + "null and due_on < :now")).isEqualTo(1);
        assertThat(count(slug, "select count(*) " + now + "null and due_on > :now")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"goteborg", "favrskov"})
    void relationsReachFromProspectToAmbassadorOverFiveYears(String slug) {
        var states = coordinator(slug).get("/" + slug + "/relations").expect(200).html();
        var names = states.select("tbody tr").size();
        assertThat(names).isGreaterThanOrEqualTo(13);
        assertThat(texts(slug, "select distinct state from relation_step"))
                .contains("INVITED", "PARTNER", "AMBASSADOR", "RESTING", "NOT_ASKED");
        assertThat(
                        count(
                                slug,
                                """
                                select count(distinct extract(year from noted_at))
                                  from (select noted_at from relation_step
                                        union all
                                        select noted_at from relation_note
                                        union all
                                        select asked_at from follow_up) told
                                 where noted_at >= '2021-01-01'
                                """))
                .isEqualTo(6);
    }

    // --- around it -----------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(strings = {"goteborg", "favrskov"})
    void nothingOfThePastWaitsInTheOutboxAndNoAddressIsReal(String slug) {
        assertThat(count(slug, "select count(*) from message where state = 'WAITING'"))
                .isEqualTo(2);
        assertThat(
                        count(
                                slug,
                                "select count(*) from message"
                                        + " where email is not null and email not like '%.example'"))
                .isZero();
        assertThat(in(slug, audit::findings)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "goteborg, Bokhyllan Butiker, Arbetsmarknadsenheten Väst, Ta med en fråga",
        "favrskov, Hadsten Maskinværk, Hinnerup Plejecenter, Tænk på én god start"
    })
    void coordinatorsFindAllOfItOnTheirPages(
            String slug, String ambassador, String orderer, String bring) {
        var coordinator = coordinator(slug);
        var home = "/" + slug;
        assertThat(said(coordinator, home + "/orders")).contains(orderer);
        assertThat(said(coordinator, home + "/orders/" + id(slug, "select id from commission")))
                .contains(orderer);
        var campaign = id(slug, "select id from campaign where started_at is not null");
        var funnel = coordinator.get(home + "/campaigns/" + campaign + "/funnel").expect(200);
        assertThat(funnel.html().select("main tbody tr td:nth-child(2)").eachText())
                .last()
                .isEqualTo("3");
        assertThat(said(coordinator, home + "/campaigns/" + campaign + "/outcome"))
                .contains(ambassador);
        var employer = id(slug, "select id from organisation where name = '" + ambassador + "'");
        assertThat(said(coordinator, home + "/organisations/" + employer + "/relation"))
                .contains(ambassador);
        assertThat(said(coordinator, home + "/room/" + employer)).contains("procent (");
        var reminded = id(slug, "select instance_id from reminder_entry where house is null");
        assertThat(said(coordinator, home + "/reminders/" + reminded)).contains(bring);
    }

    private static String said(Visitor by, String path) {
        return by.get(path).expect(200).html().select("main").text();
    }

    private Visitor coordinator(String slug) {
        return staff.signedIn(port, operators.bySlug(slug).orElseThrow(), Role.COORDINATOR);
    }

    private String id(String slug, String sql) {
        return texts(slug, sql.replaceFirst("select (\\w+)", "select $1::text") + " order by 1")
                .getFirst();
    }

    private List<String> texts(String slug, String sql) {
        return in(slug, () -> db.sql(sql).query(String.class).list());
    }

    private int count(String slug, String sql) {
        return in(
                slug,
                () ->
                        db.sql(sql)
                                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                                .query(Integer.class)
                                .single());
    }

    private <T> T in(String slug, Supplier<T> verb) {
        return work.in(operators.bySlug(slug).map(Operator::id).orElseThrow(), verb);
    }
}
