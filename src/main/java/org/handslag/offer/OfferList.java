package org.handslag.offer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.handslag.directory.Alphabet;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.WorkplaceId;
import org.handslag.offer.OfferListPage.OfferRow;
import org.handslag.scope.Period;
import org.handslag.scope.Texts;
import org.handslag.ui.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The offers in someone's reach, each list in one statement. */
@Repository
class OfferList {
    /** As {@code found}, each with its state today and how much of it has been seen. */
    private static final String FOUND =
            """
            with found as (
                select o.id, o.places, o.from_day, o.until_day, o.trade_id, o.languages,
                       t.name as trade, %s,
                       case when o.withdrawn_at is not null then 'WITHDRAWN'
                            when o.until_day < :today then 'OVER'
                            when o.from_day > :today then 'COMING'
                            else 'OPEN' end as state,
                       coalesce(a.offered, 0) as offered, coalesce(a.verified, 0) as verified,
                       a.seen, %s
                  from workplace_offer o
                  join workplace w on w.id = o.workplace_id
                  join organisation g on g.id = w.organisation_id
                  join trade t on t.id = o.trade_id
                  left join (select offer_id, count(*) as offered,
                                    count(verified_on) as verified, min(verified_on) as seen
                               from workplace_offer_adjustment
                              group by offer_id) a on a.offer_id = o.id
                 where %s)
            """;

    private static final String ALL =
            FOUND.formatted(OfferRows.KINDS, OfferPlaces.COLUMNS, Reach.HERS);

    private final JdbcClient db;

    OfferList(JdbcClient db) {
        this.db = db;
    }

    int count(OfferFilter filter, Reach reach, LocalDate today) {
        var sql = ALL + "select count(*) from found" + OfferFilter.WHERE;
        return bound(sql, filter, reach, today).query(Integer.class).single();
    }

    List<OfferRow> rows(
            OfferFilter filter, Reach reach, LocalDate today, Locale order, int from, int most) {
        var sql =
                ALL
                        + "select * from found"
                        + OfferFilter.WHERE
                        + """
                           order by found.organisation %1$s, found.workplace %1$s,
                                    found.from_day, found.id
                           limit :most offset :skipped
                          """
                                .formatted(Alphabet.of(order));
        return bound(sql, filter, reach, today)
                .param("most", most)
                .param("skipped", from)
                .query(OfferList::row)
                .list();
    }

    /** Those of an employer that are not over and not withdrawn, whoever asks. */
    List<OfferRow> current(
            OrganisationId organisation, @Nullable WorkplaceId workplace, LocalDate today) {
        var sql =
                FOUND.formatted(
                                OfferRows.KINDS,
                                OfferPlaces.COLUMNS,
                                """
                                g.id = :organisation
                                and (:workplace::uuid is null or w.id = :workplace)
                                """)
                        + """
                          select * from found where state in ('OPEN', 'COMING')
                           order by workplace, from_day, id
                          """;
        return db.sql(sql)
                .param("organisation", organisation)
                .param("workplace", workplace)
                .param("today", today)
                .query(OfferList::row)
                .list();
    }

    List<Option> municipalities(Reach reach, Locale order) {
        return reach.bind(
                        db.sql(
                                """
                                select municipality from (
                                    select distinct w.municipality
                                      from workplace_offer o
                                      join workplace w on w.id = o.workplace_id
                                     where w.municipality <> '' and %s) m
                                 order by municipality %s
                                """
                                        .formatted(Reach.HERS, Alphabet.of(order))))
                .query((row, _) -> Option.of(row.getString(1), row.getString(1)))
                .list();
    }

    private StatementSpec bound(String sql, OfferFilter filter, Reach reach, LocalDate today) {
        return filter.bind(reach.bind(db.sql(sql))).param("today", today);
    }

    private static OfferRow row(ResultSet row, int number) throws SQLException {
        return new OfferRow(
                new OfferId(row.getObject("id", UUID.class)),
                OfferPlaces.row(row),
                Texts.parse(row.getString("trade")),
                row.getInt("places"),
                new Period(
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class)),
                OfferRows.kinds(row),
                OfferRows.languages(row),
                OfferState.valueOf(row.getString("state")),
                row.getInt("offered"),
                row.getInt("verified"),
                row.getObject("seen", LocalDate.class));
    }
}
