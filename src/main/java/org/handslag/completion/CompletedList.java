package org.handslag.completion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.handslag.directory.Alphabet;
import org.handslag.scope.PersonId;
import org.handslag.scope.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Everyone who has completed something that still holds, the latest first. */
@Repository
class CompletedList {
    private static final int AT_A_TIME = 500;
    private static final String FOUND =
            """
              from completion c
              join person p on p.id = c.person_id
              join course k on k.id = c.course_id
             where c.revoked_at is null
               and p.merged_into is null
               and p.erased_at is null
               and (:programmes::uuid[] is null or k.programme_id = any (:programmes))
               and (:course::uuid is null or c.course_id = :course)
               and (:from::date is null or c.completed_on >= :from)
               and (:until::date is null or c.completed_on < :until)
            """;

    private static final String ENDING =
            """
               and exists (
                   select from certificate e
                    where e.completion_id = c.id
                      and e.revoked_at is null
                      and e.valid_until <= :ends
                      and (:begins::date is null or e.valid_until >= :begins))
            """;

    private final JdbcClient db;

    CompletedList(JdbcClient db) {
        this.db = db;
    }

    int count(CompletedFilter filter) {
        return bind(db.sql("select count(*)" + found(filter)), filter)
                .query(Integer.class)
                .single();
    }

    List<CompletedRow> rows(
            CompletedFilter filter, LocalDate today, Locale order, int from, int most) {
        return asked(filter, today, order)
                .param("from_row", from)
                .param("most", most)
                .query((row, _) -> row(row, today))
                .list();
    }

    /** All of them, read a few at a time. To be closed. */
    Stream<CompletedRow> all(CompletedFilter filter, LocalDate today, Locale order) {
        return asked(filter, today, order)
                .withFetchSize(AT_A_TIME)
                .param("from_row", 0)
                .param("most", null)
                .query((row, _) -> row(row, today))
                .stream();
    }

    List<PersonId> persons(CompletedFilter filter) {
        return bind(db.sql("select distinct c.person_id" + found(filter)), filter)
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    /** The years in which someone has completed something, the latest first. */
    List<Integer> years(CompletedFilter filter) {
        return db.sql(
                        """
                        select distinct extract(year from c.completed_on)::int as year
                          from completion c
                          join course k on k.id = c.course_id
                         where c.revoked_at is null
                           and (:programmes::uuid[] is null or k.programme_id = any (:programmes))
                         order by year desc
                        """)
                .param("programmes", filter.programmes())
                .query(Integer.class)
                .list();
    }

    private StatementSpec asked(CompletedFilter filter, LocalDate today, Locale order) {
        var sql =
                """
                with found as (
                    select c.id, c.person_id, c.course_id, c.completed_on, c.origin, p.name
                    %1$s
                     order by c.completed_on desc, p.name %2$s, c.id
                     limit :most offset :from_row)
                select f.person_id, f.name, coalesce(p.email, '') as email,
                       coalesce(p.telephone, '') as telephone, k.title, f.completed_on,
                       f.origin = 'ATTENDANCE' as attended,
                       v.id is not null as certified, v.valid_until,
                       coalesce(h.organisation, '') as organisation,
                       coalesce(h.workplace, '') as workplace
                  from found f
                  join person p on p.id = f.person_id
                  join course k on k.id = f.course_id
                  left join certificate v on v.completion_id = f.id and v.revoked_at is null
                  left join lateral (
                       select o.name as organisation, w.name as workplace
                         from affiliation a
                         join workplace w on w.id = a.workplace_id
                         join organisation o on o.id = w.organisation_id
                        where a.person_id = f.person_id
                          and a.from_day <= :today
                          and coalesce(a.until_day, :today) >= :today
                        order by a.from_day desc, a.id
                        limit 1) h on true
                 order by f.completed_on desc, f.name %2$s, f.id
                """
                        .formatted(found(filter), Alphabet.of(order));
        return bind(db.sql(sql), filter).param("today", today);
    }

    // What is not asked for is left out, so that the search stands alone and uses its index.
    private static String found(CompletedFilter filter) {
        var found = filter.expiry().equals(CompletedFilter.ANY) ? FOUND : FOUND + ENDING;
        return filter.patterns().isEmpty()
                ? found
                : found + " and p.id in (select search_people(:patterns))";
    }

    private static StatementSpec bind(StatementSpec sql, CompletedFilter filter) {
        // A statement that is read a few rows at a time knows no ids of ours.
        var course = filter.course() == null ? null : filter.course().value();
        var bound =
                sql.param("programmes", filter.programmes())
                        .param("course", course)
                        .param("from", filter.from())
                        .param("until", filter.until());
        if (!filter.expiry().equals(CompletedFilter.ANY)) {
            bound = bound.param("ends", filter.ends()).param("begins", filter.begins());
        }
        return filter.patterns().isEmpty()
                ? bound
                : bound.param("patterns", filter.patterns().toArray(String[]::new));
    }

    private static CompletedRow row(ResultSet row, LocalDate today) throws SQLException {
        return new CompletedRow(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                row.getString("telephone"),
                row.getString("organisation"),
                row.getString("workplace"),
                Texts.parse(row.getString("title")),
                row.getObject("completed_on", LocalDate.class),
                row.getBoolean("attended"),
                row.getBoolean("certified"),
                new Expiry(row.getObject("valid_until", LocalDate.class), today));
    }
}
