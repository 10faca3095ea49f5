package org.handslag.rules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reads and writes the packs. */
@Repository
class RulePacks {
    private final JdbcClient db;

    RulePacks(JdbcClient db) {
        this.db = db;
    }

    Optional<RulePack> find(PlacementTypeId type, int number) {
        return db.sql("select * from rule_pack where type_id = :type and number = :number")
                .param("type", type)
                .param("number", number)
                .query(RulePacks::row)
                .optional();
    }

    /** The pack that holds for what is agreed on a day. */
    Optional<RulePack> at(PlacementTypeId type, LocalDate day) {
        return db.sql(
                        """
                        select * from rule_pack
                         where type_id = :type and published_at is not null and from_day <= :day
                         order by from_day desc
                         limit 1
                        """)
                .param("type", type)
                .param("day", day)
                .query(RulePacks::row)
                .optional();
    }

    /** All packs of a kind, the latest first. */
    List<RulePack> of(PlacementTypeId type) {
        return db.sql("select * from rule_pack where type_id = :type order by number desc")
                .param("type", type)
                .query(RulePacks::row)
                .list();
    }

    /** Of each kind the pack that holds on a day, or the first that will. */
    List<RulePack> current(LocalDate day) {
        return db.sql(
                        """
                        select distinct on (type_id) * from rule_pack
                         order by type_id, published_at is null,
                                  (from_day > :day), abs(from_day - :day::date)
                        """)
                .param("day", day)
                .query(RulePacks::row)
                .list();
    }

    /** False when the kind has a draft already. */
    boolean add(RulePack pack) {
        return bind(
                                pack,
                                """
                                insert into rule_pack (type_id, number, from_day, until_day, content,
                                                       checked_source, checked_on, published_at)
                                values (:type, :number, :from, :until, :content::jsonb, :source, :on,
                                        :publishedAt)
                                on conflict do nothing
                                """)
                        .param("source", pack.check().source())
                        .param("on", pack.check().on())
                        .param("publishedAt", pack.publishedAt())
                        .update()
                == 1;
    }

    /** False when someone else saved first, or it is no draft any more. */
    boolean save(RulePack draft) {
        return bind(
                                draft,
                                """
                                update rule_pack
                                   set from_day = :from, until_day = :until, content = :content::jsonb,
                                       version = version + 1
                                 where type_id = :type and number = :number and version = :version
                                   and published_at is null
                                """)
                        .param("version", draft.version())
                        .update()
                == 1;
    }

    /** False when it is published already. */
    boolean publish(RulePack draft, Instant at) {
        return db.sql(
                                """
                                update rule_pack set published_at = :at, version = version + 1
                                 where type_id = :type and number = :number and version = :version
                                   and published_at is null
                                """)
                        .param("at", at)
                        .param("type", draft.type())
                        .param("number", draft.number())
                        .param("version", draft.version())
                        .update()
                == 1;
    }

    void check(RulePack pack, PackCheck check) {
        db.sql(
                        """
                        update rule_pack set checked_source = :source, checked_on = :on
                         where type_id = :type and number = :number
                        """)
                .param("source", check.source())
                .param("on", check.on())
                .param("type", pack.type())
                .param("number", pack.number())
                .update();
    }

    void drop(RulePack draft) {
        db.sql(
                        """
                        delete from rule_pack
                         where type_id = :type and number = :number and published_at is null
                        """)
                .param("type", draft.type())
                .param("number", draft.number())
                .update();
    }

    private StatementSpec bind(RulePack pack, String sql) {
        return db.sql(sql)
                .param("type", pack.type())
                .param("number", pack.number())
                .param("from", pack.from())
                .param("until", pack.until())
                .param("content", pack.content().json());
    }

    private static RulePack row(ResultSet row, int number) throws SQLException {
        var published = row.getTimestamp("published_at");
        return new RulePack(
                new PlacementTypeId(row.getObject("type_id", UUID.class)),
                row.getInt("number"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                PackContent.parse(row.getString("content")),
                new PackCheck(
                        row.getString("checked_source"),
                        row.getObject("checked_on", LocalDate.class)),
                published == null ? null : published.toInstant(),
                row.getLong("version"));
    }
}
