package org.handslag.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.handslag.directory.Alphabet;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.WorkplaceId;
import org.handslag.scope.Period;
import org.handslag.scope.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who works where, by name. */
@Repository
class Colleagues {
    private static final String SELECT =
            """
            select p.id, p.name, w.id as workplace_id, w.name as workplace,
                   a.title, a.from_day, a.until_day
              from affiliation a
              join workplace w on w.id = a.workplace_id
              join person p on p.id = a.person_id
             where p.merged_into is null
               and p.erased_at is null
            """;

    private final JdbcClient db;

    Colleagues(JdbcClient db) {
        this.db = db;
    }

    /** Everyone at a workplace, also those who have left. */
    List<Colleague> at(WorkplaceId workplace, Locale order) {
        return db.sql(
                        SELECT
                                + " and w.id = :workplace order by p.name "
                                + Alphabet.of(order)
                                + ", a.from_day desc")
                .param("workplace", workplace)
                .query(Colleagues::row)
                .list();
    }

    /** At most so many of those who work somewhere in an organisation on a day. */
    List<Colleague> in(OrganisationId organisation, LocalDate day, Locale order, int most) {
        return db.sql(
                        SELECT
                                + """
                                   and w.organisation_id = :organisation
                                   and a.from_day <= :day
                                   and coalesce(a.until_day, :day) >= :day
                                 order by p.name
                                """
                                + Alphabet.of(order)
                                + ", p.id limit :most")
                .param("organisation", organisation)
                .param("day", day)
                .param("most", most)
                .query(Colleagues::row)
                .list();
    }

    private static Colleague row(ResultSet row, int number) throws SQLException {
        return new Colleague(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                new WorkplaceId(row.getObject("workplace_id", UUID.class)),
                row.getString("workplace"),
                row.getString("title"),
                new Period(
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class)));
    }
}
