package org.handslag.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handslag.support.KillOffice;
import org.handslag.support.RealProgram;
import org.handslag.support.Repetitions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Kills the real program in the middle of a campaign to thousands of workplaces and starts it again
 * on the same folder: each is written to once.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CampaignKillTest {
    private static final int WORKPLACES = 2500;
    private static final Duration EACH = Duration.ofMillis(1);
    private static final Duration LOOK = Duration.ofMillis(20);
    private static final String SOON = "--db-scheduler.heartbeat-interval=1s";

    private RealProgram program;
    private KillOffice office;

    static Stream<Integer> rounds() {
        return IntStream.rangeClosed(1, Repetitions.races()).boxed();
    }

    @BeforeAll
    void makeAnOperatorWithWorkplaces(@TempDir Path data) {
        program = new RealProgram(data, Map.of());
        office = new KillOffice(program);
        start();
        office.found();
        addWorkplaces();
        program.slow("campaign_sending", EACH);
    }

    @AfterAll
    void stop() {
        program.close();
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void writesToEachWorkplaceOnce(int round) {
        // A quarter allows two: each round is a quarter of its own.
        program.database().sql("update workplace_mail set at = at - interval '100 days'").update();
        office.invite(round);
        waitFor(() -> sent(round) > 0);
        program.kill(round % 2 == 0);
        start();
        assertThat(sent(round)).as("written before the kill").isPositive().isLessThan(WORKPLACES);
        waitFor(() -> count("select count(*) from campaign_wave where done_at is null") == 0);
        assertThat(sent(round)).isEqualTo(WORKPLACES);
        assertThat(messages("count(*)", round)).isEqualTo(WORKPLACES);
        assertThat(messages("count(distinct m.email)", round)).isEqualTo(WORKPLACES);
    }

    private int messages(String what, int round) {
        return count(
                """
                select %s from message m
                  join campaign c on c.id = m.about_id and c.name = 'Omgång %d'
                """
                        .formatted(what, round));
    }

    private int sent(int round) {
        return count(
                """
                select count(*) from campaign_sending s
                  join campaign c on c.id = s.campaign_id and c.name = 'Omgång %d'
                 where s.outcome = 'SENT'
                """
                        .formatted(round));
    }

    private int count(String sql) {
        return program.database().sql(sql).query(Integer.class).single();
    }

    private static void waitFor(BooleanSupplier condition) {
        var end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("time is over").isLessThan(end);
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    /** As an import would, all at once. */
    private void addWorkplaces() {
        program.database()
                .sql(
                        """
                        with owner as (
                            insert into organisation (operator_id, id, name, name_key, country, sector,
                                                      search)
                            select id, gen_random_uuid(), 'Kedjan', 'kedjan', 'SE', 'PRIVATE', ' kedjan'
                              from operator
                            returning operator_id, id),
                        place as (
                            insert into workplace (operator_id, id, organisation_id, name, name_key,
                                                   search)
                            select o.operator_id, gen_random_uuid(), o.id, 'Butik ' || n,
                                   'butik ' || n, ' butik'
                              from owner o, generate_series(1, :n) n
                            returning operator_id, id, organisation_id, name)
                        insert into employer_contact (operator_id, id, organisation_id, workplace_id,
                                                      name, email, language, noted_at)
                        select operator_id, gen_random_uuid(), organisation_id, id, name,
                               replace(lower(name), ' ', '') || '@kedjan.example', 'sv', now()
                          from place
                        """)
                .param("n", WORKPLACES)
                .update();
    }

    private void start() {
        assertThat(program.start(SOON).answers()).as("%s", program.said()).isTrue();
    }
}
