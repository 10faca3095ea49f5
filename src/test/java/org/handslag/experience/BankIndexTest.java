package org.handslag.experience;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.handslag.network.NetworkCast;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Policies would keep the search from its index; the function that searches does not let them. */
@ServerTest
class BankIndexTest {
    private final CardCast desk;
    private final NetworkCast network;
    private final JdbcClient db;
    private final Environment settings;
    private final Cast cast;

    BankIndexTest(
            BeanFactory beans,
            NetworkCast network,
            JdbcClient db,
            Environment settings,
            Cast cast) {
        this.desk = new CardCast(beans, network, cast.goteborg());
        this.network = network;
        this.db = db;
        this.settings = settings;
        this.cast = cast;
    }

    @Test
    void searchesTwentyThousandByIndex() throws SQLException {
        var writer = network.member(cast.goteborg(), "Mira Många");
        var since = desk.clock().instant().atOffset(ZoneOffset.UTC);
        desk.in(
                () ->
                        db.sql(
                                        """
                                        insert into experience_card (
                                            id, writer_id, language, situation, done, won, state,
                                            state_since, published_at, search)
                                        select gen_random_uuid(), :writer, 'sv', 'a', 'b', 'c',
                                               'PUBLISHED', :since, :since,
                                               to_tsvector('swedish', md5(n::text))
                                          from generate_series(1, 20000) n
                                        """)
                                .param("writer", writer)
                                .param("since", since)
                                .update());
        var needle = desk.published("Nål", "sv", "En nål i en höstack.");
        analyse();
        desk.in(
                () -> {
                    var before = scansOf("experience_card_search");
                    assertThat(ids("höstack")).containsExactly(needle.id());
                    assertThat(scansOf("experience_card_search")).isGreaterThan(before);
                    return 1;
                });
        var plan =
                desk.in(
                        () ->
                                db.sql(
                                                """
                                                explain select c.id from experience_card c
                                                 where c.state = 'PUBLISHED'
                                                   and c.id in (select search_cards('höstack', 200))
                                                """)
                                        .query(String.class)
                                        .list());
        assertThat(plan).noneMatch(line -> line.contains("Seq Scan on experience_card"));
    }

    private void analyse() throws SQLException {
        try (var owner =
                        DriverManager.getConnection(
                                settings.getRequiredProperty("handslag.db.url"),
                                settings.getRequiredProperty("handslag.db.owner.user"),
                                settings.getRequiredProperty("handslag.db.owner.password"));
                var statement = owner.createStatement()) {
            statement.execute("analyze experience_card");
        }
    }

    private long scansOf(String relation) {
        return db.sql("select pg_stat_get_xact_numscans(:relation::regclass)")
                .param("relation", relation)
                .query(Long.class)
                .single();
    }

    private List<CardId> ids(String words) {
        return db.sql("select search_cards(:words, 10)")
                .param("words", words)
                .query((row, _) -> CardId.of(row.getString(1)))
                .list();
    }
}
