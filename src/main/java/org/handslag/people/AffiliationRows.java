package org.handslag.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.directory.Affiliation;
import org.handslag.directory.AffiliationId;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.WorkplaceId;
import org.handslag.scope.Period;
import org.handslag.scope.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Affiliations with the names of what they are with. */
@Repository
class AffiliationRows {
    private static final String SELECT =
            """
            select a.id, a.person_id, a.workplace_id, a.title, a.from_day, a.until_day, a.version,
                   w.name as workplace, o.id as organisation_id, o.name as organisation
              from affiliation a
              join workplace w on w.id = a.workplace_id
              join organisation o on o.id = w.organisation_id
            """;

    private final JdbcClient db;

    AffiliationRows(JdbcClient db) {
        this.db = db;
    }

    /** All of a person's, the newest first. */
    List<AffiliationRow> of(PersonId person) {
        return db.sql(SELECT + " where a.person_id = :person order by a.from_day desc, a.id desc")
                .param("person", person)
                .query(AffiliationRows::row)
                .list();
    }

    Optional<AffiliationRow> find(AffiliationId id) {
        return db.sql(SELECT + " where a.id = :id")
                .param("id", id)
                .query(AffiliationRows::row)
                .optional();
    }

    private static AffiliationRow row(ResultSet row, int number) throws SQLException {
        return new AffiliationRow(
                new Affiliation(
                        new AffiliationId(row.getObject("id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new WorkplaceId(row.getObject("workplace_id", UUID.class)),
                        row.getString("title"),
                        new Period(
                                row.getObject("from_day", LocalDate.class),
                                row.getObject("until_day", LocalDate.class)),
                        row.getLong("version")),
                row.getString("workplace"),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("organisation"));
    }
}
