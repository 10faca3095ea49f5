package org.handslag.offer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.handslag.adjustment.AdjustmentGroup;
import org.handslag.adjustment.AdjustmentId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes what a workplace says that it can do, and who has seen it. */
@Repository
class OfferedAdjustments {
    private final JdbcClient db;

    OfferedAdjustments(JdbcClient db) {
        this.db = db;
    }

    /** By group and in the order of the catalogue. */
    List<OfferedAdjustment> of(OfferId offer) {
        return db
                .sql(
                        """
                        select t.adjustment_id, a.area, a.offers, t.how, t.said_at, t.verified_on,
                               coalesce(s.name, '') as said_by, coalesce(v.name, '') as verified_by
                          from workplace_offer_adjustment t
                          join adjustment a on a.id = t.adjustment_id
                          left join person s on s.id = t.said_by
                          left join person v on v.id = t.verified_by
                         where t.offer_id = :offer
                         order by a.position, a.id
                        """)
                .param("offer", offer)
                .query(OfferedAdjustments::row)
                .list()
                .stream()
                .sorted(Comparator.comparing(OfferedAdjustment::group))
                .toList();
    }

    /** Those and no others: what is new has been seen by nobody. */
    void choose(OfferId offer, Collection<AdjustmentId> chosen, @Nullable PersonId by, Instant at) {
        var ids = ids(chosen);
        db.sql(
                        """
                        delete from workplace_offer_adjustment
                         where offer_id = :offer and adjustment_id <> all (:ids::uuid[])
                        """)
                .param("offer", offer)
                .param("ids", ids)
                .update();
        db.sql(
                        """
                        insert into workplace_offer_adjustment
                               (offer_id, adjustment_id, said_by, said_at)
                        select :offer, unnest(:ids::uuid[]), :by, :at
                        on conflict do nothing
                        """)
                .param("offer", offer)
                .param("ids", ids)
                .param("by", by)
                .param("at", at)
                .update();
    }

    /** What is said in other words has been seen by nobody. */
    void describe(OfferId offer, AdjustmentId one, String how, @Nullable PersonId by, Instant at) {
        db.sql(
                        """
                        update workplace_offer_adjustment
                           set how = :how, said_by = :by, said_at = :at,
                               verified_by = null, verified_on = null
                         where offer_id = :offer and adjustment_id = :one and how <> :how
                        """)
                .param("offer", offer)
                .param("one", one)
                .param("how", how)
                .param("by", by)
                .param("at", at)
                .update();
    }

    /** Someone was there on a day and saw these. What was seen later stays. */
    void verify(OfferId offer, Collection<AdjustmentId> seen, PersonId by, LocalDate on) {
        db.sql(
                        """
                        update workplace_offer_adjustment
                           set verified_by = :by, verified_on = :on
                         where offer_id = :offer and adjustment_id = any (:ids::uuid[])
                           and (verified_on is null or verified_on <= :on)
                        """)
                .param("offer", offer)
                .param("ids", ids(seen))
                .param("by", by)
                .param("on", on)
                .update();
    }

    /** What was seen was other work. */
    void forgetSeen(OfferId offer) {
        db.sql(
                        """
                        update workplace_offer_adjustment
                           set verified_by = null, verified_on = null
                         where offer_id = :offer
                        """)
                .param("offer", offer)
                .update();
    }

    private static UUID[] ids(Collection<AdjustmentId> chosen) {
        return chosen.stream().map(AdjustmentId::value).toArray(UUID[]::new);
    }

    private static OfferedAdjustment row(ResultSet row, int number) throws SQLException {
        return new OfferedAdjustment(
                new AdjustmentId(row.getObject("adjustment_id", UUID.class)),
                AdjustmentGroup.valueOf(row.getString("area")),
                Texts.parse(row.getString("offers")),
                row.getString("how"),
                row.getString("said_by"),
                row.getTimestamp("said_at").toInstant(),
                row.getString("verified_by"),
                row.getObject("verified_on", LocalDate.class));
    }
}
