package org.handslag.offer;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.handslag.rules.PlacementTypeId;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reads and writes offers. An offer that is not in reach does not exist. */
@Repository
class WorkplaceOffers {
    private final JdbcClient db;

    WorkplaceOffers(JdbcClient db) {
        this.db = db;
    }

    Optional<WorkplaceOffer> find(OfferId id, Reach reach) {
        var sql =
                "select o.*, "
                        + OfferRows.KINDS
                        + ", "
                        + OfferPlaces.COLUMNS
                        + """
                          from workplace_offer o
                          join workplace w on w.id = o.workplace_id
                          join organisation g on g.id = w.organisation_id
                         where o.id = :id and
                        """
                        + Reach.HERS;
        return reach.bind(db.sql(sql)).param("id", id).query(OfferRows::offer).optional();
    }

    void add(WorkplaceOffer offer, @Nullable PersonId by, Instant at) {
        bind(
                        offer,
                        """
                        insert into workplace_offer
                               (id, workplace_id, places, from_day, until_day, trade_id, tasks,
                                languages, weekdays, from_time, until_time, made_by, made_at)
                        values (:id, :workplace, :places, :from, :until, :trade, :tasks,
                                :languages, :days, :fromTime, :untilTime, :by, :at)
                        """)
                .param("workplace", offer.place().workplace())
                .param("by", by)
                .param("at", at)
                .update();
        kinds(offer);
    }

    /** False when someone else saved first. */
    boolean save(WorkplaceOffer offer) {
        var saved =
                bind(
                                        offer,
                                        """
                                        update workplace_offer
                                           set places = :places, from_day = :from,
                                               until_day = :until, trade_id = :trade,
                                               tasks = :tasks, languages = :languages,
                                               weekdays = :days, from_time = :fromTime,
                                               until_time = :untilTime, version = version + 1
                                         where id = :id and version = :version
                                        """)
                                .param("version", offer.version())
                                .update()
                        == 1;
        if (saved) {
            db.sql("delete from workplace_offer_kind where offer_id = :id")
                    .param("id", offer.id())
                    .update();
            kinds(offer);
        }
        return saved;
    }

    /** Says that something below it changes. False when someone else changed it first. */
    boolean touch(WorkplaceOffer offer) {
        return db.sql(
                                """
                                update workplace_offer set version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("id", offer.id())
                        .param("version", offer.version())
                        .update()
                == 1;
    }

    /** False when it stands so already. */
    boolean withdraw(OfferId id, @Nullable Instant at) {
        return db.sql(
                                """
                                update workplace_offer
                                   set withdrawn_at = :at, version = version + 1
                                 where id = :id
                                   and (withdrawn_at is null) <> (:at::timestamptz is null)
                                """)
                        .param("id", id)
                        .param("at", at)
                        .update()
                == 1;
    }

    private void kinds(WorkplaceOffer offer) {
        db.sql(
                        """
                        insert into workplace_offer_kind (offer_id, type_id)
                        select :id, unnest(:kinds::uuid[])
                        """)
                .param("id", offer.id())
                .param(
                        "kinds",
                        offer.facts().kinds().stream()
                                .map(PlacementTypeId::value)
                                .toArray(UUID[]::new))
                .update();
    }

    private StatementSpec bind(WorkplaceOffer offer, String sql) {
        var facts = offer.facts();
        var hours = facts.hours();
        return db.sql(sql)
                .param("id", offer.id())
                .param("places", facts.places())
                .param("from", facts.period().from())
                .param("until", facts.period().until())
                .param("trade", facts.trade())
                .param("tasks", facts.tasks())
                .param(
                        "languages",
                        facts.languages().stream()
                                .map(Locale::toLanguageTag)
                                .toArray(String[]::new))
                .param(
                        "days",
                        hours.days().stream().map(DayOfWeek::getValue).toArray(Integer[]::new))
                .param("fromTime", hours.from())
                .param("untilTime", hours.until());
    }
}
