package org.handslag.venue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.handslag.directory.Alphabet;
import org.handslag.directory.PostalAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The register as coordinators look through it. An operator has some dozens of places. */
@Repository
class VenueList {
    private static final String FOUND =
            """
            with found as (
                select v.id, v.slug, v.name, v.street, v.postal_code, v.city,
                       count(f.item) filter (where f.item = any (:items)
                                               and f.value <> 'UNKNOWN') as known,
                       count(f.item) filter (where f.item = any (:items)
                                               and f.checked_on < :aged) as old
                  from venue v
                  left join venue_fact f
                    on f.operator_id = v.operator_id and f.venue_id = v.id
                 where (v.retired_at is not null) = :retired
                   and v.search like all (:patterns)
                 group by v.id, v.slug, v.name, v.street, v.postal_code, v.city)
            """;

    private final JdbcClient db;

    VenueList(JdbcClient db) {
        this.db = db;
    }

    int count(VenueFilter filter, LocalDate today) {
        var sql = FOUND + "select count(*) from found where old > 0 or not :old";
        return bind(db.sql(sql), filter, today).query(Integer.class).single();
    }

    List<VenueRow> rows(VenueFilter filter, LocalDate today, Locale order, int from, int most) {
        var sql =
                FOUND
                        + """
                        select slug, name, street, postal_code, city, known, old
                          from found
                         where old > 0 or not :old
                         order by name %s, id
                         limit :most offset :from
                        """
                                .formatted(Alphabet.of(order));
        return bind(db.sql(sql), filter, today)
                .param("most", most)
                .param("from", from)
                .query(
                        (row, _) ->
                                new VenueRow(
                                        row.getString("slug"),
                                        row.getString("name"),
                                        new PostalAddress(
                                                row.getString("street"),
                                                row.getString("postal_code"),
                                                row.getString("city")),
                                        row.getInt("known"),
                                        row.getInt("old")))
                .list();
    }

    private static StatementSpec bind(StatementSpec sql, VenueFilter filter, LocalDate today) {
        return sql.param("retired", filter.retired())
                .param("patterns", filter.patterns().toArray(String[]::new))
                .param("items", Inventory.items().stream().map(Item::code).toArray(String[]::new))
                .param("aged", Fact.agedBefore(today))
                .param("old", filter.old());
    }
}
