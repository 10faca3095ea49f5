package org.handslag.relation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.handslag.directory.Alphabet;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.Sector;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The employers with where their relation stands, narrowed by a filter. */
@Repository
class RelationList {
    private static final int AT_A_TIME = 500;

    /** The employers as {@code known}, with all that one can narrow them by. */
    private static final String KNOWN =
            """
            with mentor as (%1$s),
            counted as (
                select w.organisation_id, sum(z.employees)::int as employees
                  from workplace w
                  join workplace_size z on z.workplace_id = w.id
                 group by w.organisation_id),
            trained as (
                select w.organisation_id, count(distinct m.person_id)::int as mentors
                  from mentor m
                  join workplace w on w.id = m.workplace_id
                 group by w.organisation_id),
            touched as (
                select organisation_id, max(day) as day
                  from (select organisation_id, noted_at::date as day from relation_step
                         union all
                        select organisation_id, day from relation_note
                         union all
                        select organisation_id, answered_at::date from follow_up
                         union all
                        select organisation_id, sent_at::date from follow_up) t
                 group by organisation_id),
            known as (
                select o.id, o.name, o.sector, o.municipality, %2$s as state,
                       counted.employees, %3$s as band,
                       coalesce(trained.mentors, 0) as mentors,
                       touched.day as last_contact,
                       r.person_id as responsible_id, coalesce(p.name, '') as responsible
                  from organisation o
                  left join counted on counted.organisation_id = o.id
                  left join trained on trained.organisation_id = o.id
                  left join touched on touched.organisation_id = o.id
                  left join relation_responsible r on r.organisation_id = o.id
                  left join person p on p.id = r.person_id
                  %4$s)
            """;

    private final JdbcClient db;

    RelationList(JdbcClient db) {
        this.db = db;
    }

    /** Employers by state. */
    record Counted(RelationState state, int count) {}

    List<Counted> counts(RelationFilter filter, LocalDate today) {
        var sql = "select state, count(*) as n from known" + RelationFilter.WHERE;
        return filter.bind(db.sql(all(filter) + sql + " group by state"))
                .param("today", today)
                .query(
                        (row, _) ->
                                new Counted(
                                        RelationState.valueOf(row.getString("state")),
                                        row.getInt("n")))
                .list();
    }

    List<RelationListPage.Row> rows(
            RelationFilter filter, LocalDate today, Locale order, int from, int most) {
        return filter.bind(db.sql(sorted(filter, order) + " limit :most offset :from"))
                .param("today", today)
                .param("most", most)
                .param("from", from)
                .query(RelationList::row)
                .list();
    }

    /** All of them, to be closed. */
    Stream<RelationListPage.Row> lines(RelationFilter filter, LocalDate today, Locale order) {
        return filter
                .bind(db.sql(sorted(filter, order)).withFetchSize(AT_A_TIME))
                .param("today", today)
                .query(RelationList::row)
                .stream();
    }

    private static String sorted(RelationFilter filter, Locale order) {
        return all(filter)
                + "select * from known"
                + RelationFilter.WHERE
                + " order by name %s, id".formatted(Alphabet.of(order));
    }

    private static String all(RelationFilter filter) {
        return KNOWN.formatted(
                RelationNow.MENTORS,
                RelationNow.OF_ORGANISATION,
                Size.band("counted.employees"),
                filter.found());
    }

    private static RelationListPage.Row row(ResultSet row, int number) throws SQLException {
        return new RelationListPage.Row(
                new OrganisationId(row.getObject("id", UUID.class)),
                row.getString("name"),
                Sector.valueOf(row.getString("sector")),
                row.getString("municipality"),
                RelationState.valueOf(row.getString("state")),
                row.getObject("employees", Integer.class),
                row.getInt("mentors"),
                row.getObject("last_contact", LocalDate.class),
                row.getString("responsible"));
    }
}
