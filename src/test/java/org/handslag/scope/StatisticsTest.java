package org.handslag.scope;

import static org.assertj.core.api.Assertions.assertThat;

import org.handslag.support.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database learns how much lies where when it is told to, not a minute later. */
@ServerTest
class StatisticsTest {
    private final Statistics statistics;
    private final JdbcClient db;

    StatisticsTest(Statistics statistics, JdbcClient db) {
        this.statistics = statistics;
        this.db = db;
    }

    @Test
    void areGatheredOfATable() {
        var before = gathered();
        statistics.gather();
        assertThat(gathered()).isGreaterThan(before);
    }

    private int gathered() {
        return db.sql("select analyze_count from pg_stat_user_tables where relname = 'person'")
                .query(Integer.class)
                .single();
    }
}
