package org.handslag.adjustment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The adjustments of an operator, by group and in its own order. Only this module writes. */
@Repository
public class Adjustments {
    private final JdbcClient db;

    Adjustments(JdbcClient db) {
        this.db = db;
    }

    /** Those that can be chosen. */
    public List<Adjustment> inUse() {
        return all().stream().filter(Adjustment::isInUse).toList();
    }

    /** Those with these ids, whether they can still be chosen or not. */
    public List<Adjustment> of(Collection<AdjustmentId> ids) {
        return all().stream().filter(one -> ids.contains(one.id())).toList();
    }

    public List<Adjustment> all() {
        return db
                .sql("select * from adjustment order by position, id")
                .query(Adjustments::row)
                .list()
                .stream()
                .sorted(Comparator.comparing(Adjustment::group))
                .toList();
    }

    Optional<Adjustment> find(AdjustmentId id) {
        return db.sql("select * from adjustment where id = :id")
                .param("id", id)
                .query(Adjustments::row)
                .optional();
    }

    /** At the end of its group. False when the operator has one of this code. */
    boolean add(Adjustment one) {
        return db.sql(
                                """
                                insert into adjustment (id, code, area, helps, offers, position)
                                values (:id, :code, :area, :helps::jsonb, :offers::jsonb,
                                        (select coalesce(max(position), 0) + 1 from adjustment))
                                on conflict on constraint adjustment_taken do nothing
                                """)
                        .param("id", one.id())
                        .param("code", one.code())
                        .param("area", one.group())
                        .param("helps", one.helps())
                        .param("offers", one.offers())
                        .update()
                == 1;
    }

    /** False when someone else saved first. */
    boolean save(Adjustment one) {
        return db.sql(
                                """
                                update adjustment
                                   set area = :area, helps = :helps::jsonb,
                                       offers = :offers::jsonb, version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("id", one.id())
                        .param("version", one.version())
                        .param("area", one.group())
                        .param("helps", one.helps())
                        .param("offers", one.offers())
                        .update()
                == 1;
    }

    /** False when it stands so already. */
    boolean stop(AdjustmentId id, @Nullable Instant at) {
        return db.sql(
                                """
                                update adjustment set stopped_at = :at
                                 where id = :id and (stopped_at is null) <> (:at::timestamptz is null)
                                """)
                        .param("id", id)
                        .param("at", at)
                        .update()
                == 1;
    }

    void order(List<AdjustmentId> ids) {
        Ranking.write(db, "adjustment", ids.stream().map(AdjustmentId::value).toList());
    }

    private static Adjustment row(ResultSet row, int number) throws SQLException {
        var stopped = row.getTimestamp("stopped_at");
        return new Adjustment(
                new AdjustmentId(row.getObject("id", UUID.class)),
                row.getString("code"),
                AdjustmentGroup.valueOf(row.getString("area")),
                Texts.parse(row.getString("helps")),
                Texts.parse(row.getString("offers")),
                stopped == null ? null : stopped.toInstant(),
                row.getLong("version"));
    }
}
