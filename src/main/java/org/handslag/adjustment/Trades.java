package org.handslag.adjustment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The trades of an operator, in its own order. Only this module writes. */
@Repository
public class Trades {
    private final JdbcClient db;

    Trades(JdbcClient db) {
        this.db = db;
    }

    /** Those that can be chosen. */
    public List<Trade> inUse() {
        return all().stream().filter(Trade::isInUse).toList();
    }

    public List<Trade> all() {
        return db.sql("select * from trade order by position, id").query(Trades::row).list();
    }

    /** Whether it can still be chosen or not. */
    public Optional<Trade> find(TradeId id) {
        return db.sql("select * from trade where id = :id")
                .param("id", id)
                .query(Trades::row)
                .optional();
    }

    /** At the end. False when the operator has one of this code. */
    boolean add(Trade trade) {
        return db.sql(
                                """
                                insert into trade (id, code, name, position)
                                values (:id, :code, :name::jsonb,
                                        (select coalesce(max(position), 0) + 1 from trade))
                                on conflict on constraint trade_taken do nothing
                                """)
                        .param("id", trade.id())
                        .param("code", trade.code())
                        .param("name", trade.name())
                        .update()
                == 1;
    }

    /** False when someone else saved first. */
    boolean save(Trade trade) {
        return db.sql(
                                """
                                update trade set name = :name::jsonb, version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("id", trade.id())
                        .param("version", trade.version())
                        .param("name", trade.name())
                        .update()
                == 1;
    }

    /** False when it stands so already. */
    boolean stop(TradeId id, @Nullable Instant at) {
        return db.sql(
                                """
                                update trade set stopped_at = :at
                                 where id = :id and (stopped_at is null) <> (:at::timestamptz is null)
                                """)
                        .param("id", id)
                        .param("at", at)
                        .update()
                == 1;
    }

    void order(List<TradeId> ids) {
        Ranking.write(db, "trade", ids.stream().map(TradeId::value).toList());
    }

    private static Trade row(ResultSet row, int number) throws SQLException {
        var stopped = row.getTimestamp("stopped_at");
        return new Trade(
                new TradeId(row.getObject("id", UUID.class)),
                row.getString("code"),
                Texts.parse(row.getString("name")),
                stopped == null ? null : stopped.toInstant(),
                row.getLong("version"));
    }
}
