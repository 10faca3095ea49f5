package org.handslag.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.handslag.directory.Alphabet;
import org.handslag.directory.PostalAddress;
import org.handslag.scope.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The list of people, narrowed by a filter. */
@Repository
class PersonList {
    private static final int AT_A_TIME = 500;
    private static final String NOW =
            "a.from_day <= :today and coalesce(a.until_day, :today) >= :today";

    private final JdbcClient db;

    PersonList(JdbcClient db) {
        this.db = db;
    }

    int count(PersonFilter filter, LocalDate today) {
        return bind(db.sql("select count(*) from person p " + where(filter)), filter, today)
                .query(Integer.class)
                .single();
    }

    List<PersonRow> rows(PersonFilter filter, LocalDate today, Locale order, int from, int most) {
        return asked(filter, today, order)
                .param("most", most)
                .param("from", from)
                .query(PersonList::row)
                .list();
    }

    /** Everyone whom the filter lets through, read a few at a time. To be closed. */
    Stream<PersonRow> all(PersonFilter filter, LocalDate today, Locale order) {
        return asked(filter, today, order)
                .withFetchSize(AT_A_TIME)
                .param("most", null)
                .param("from", 0)
                .query(PersonList::row)
                .stream();
    }

    List<PersonId> ids(PersonFilter filter, LocalDate today) {
        return bind(db.sql("select p.id from person p " + where(filter)), filter, today)
                .query((row, _) -> new PersonId(row.getObject("id", UUID.class)))
                .list();
    }

    private StatementSpec asked(PersonFilter filter, LocalDate today, Locale order) {
        var sql =
                """
                with found as (
                    select p.id, p.name, p.email, p.telephone, p.street, p.postal_code, p.city,
                           p.language
                      from person p
                      %1$s
                     order by p.name %2$s, p.id
                     limit :most offset :from)
                select f.id, f.name, coalesce(f.email, '') as email,
                       coalesce(f.telephone, '') as telephone, f.street, f.postal_code, f.city,
                       f.language,
                       coalesce((
                           select string_agg(o.name || ', ' || w.name, '; ' order by a.from_day)
                             from affiliation a
                             join workplace w on w.id = a.workplace_id
                             join organisation o on o.id = w.organisation_id
                            where a.person_id = f.id and %3$s), '') as workplaces
                  from found f
                 order by f.name %2$s, f.id
                """
                        .formatted(where(filter), Alphabet.of(order), NOW);
        return bind(db.sql(sql), filter, today).param("today", today);
    }

    private static PersonRow row(ResultSet row, int number) throws SQLException {
        return new PersonRow(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                row.getString("telephone"),
                new PostalAddress(
                        row.getString("street"),
                        row.getString("postal_code"),
                        row.getString("city")),
                Locale.forLanguageTag(row.getString("language")),
                row.getString("workplaces"));
    }

    /** The municipalities in which there are workplaces, to choose among. */
    List<String> municipalities(Locale order) {
        return db.sql(
                        "select municipality from workplace where municipality <> ''"
                                + " group by municipality order by municipality "
                                + Alphabet.of(order))
                .query(String.class)
                .list();
    }

    // What is not asked for is left out, so that the search stands alone and uses its index.
    private static String where(PersonFilter filter) {
        var where =
                new StringBuilder(
                        "where p.merged_into is null and p.erased_at is null and not p.sheltered");
        if (!filter.patterns().isEmpty()) {
            where.append(" and p.id in (select search_people(:patterns))");
        }
        if (filter.byWorkplace()) {
            where.append(
                    """
                     and exists (
                        select from affiliation a
                          join workplace w on w.id = a.workplace_id
                          join organisation o on o.id = w.organisation_id
                         where a.person_id = p.id
                           and (:sector::text is null or o.sector = :sector)
                           and (:municipality::text is null or w.municipality = :municipality)
                           and (:organisation::uuid is null or o.id = :organisation)
                           and %s)
                    """
                            .formatted(NOW));
        }
        return where.toString();
    }

    private static StatementSpec bind(StatementSpec sql, PersonFilter filter, LocalDate today) {
        var bound = sql;
        if (!filter.patterns().isEmpty()) {
            bound = bound.param("patterns", filter.patterns().toArray(String[]::new));
        }
        // A statement that is read a few rows at a time knows no ids and enums of ours.
        var sector = filter.sector() == null ? null : filter.sector().name();
        var organisation = filter.organisation() == null ? null : filter.organisation().value();
        return filter.byWorkplace()
                ? bound.param("sector", sector)
                        .param("municipality", filter.municipality())
                        .param("organisation", organisation)
                        .param("today", today)
                : bound;
    }
}
