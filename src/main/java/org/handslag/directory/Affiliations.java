package org.handslag.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.scope.Period;
import org.handslag.scope.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who works where, and since when. Callers write the journal. */
@Repository
public class Affiliations {
    private static final String COLUMNS =
            "id, person_id, workplace_id, title, from_day, until_day, version";

    private final JdbcClient db;

    Affiliations(JdbcClient db) {
        this.db = db;
    }

    public Optional<Affiliation> find(AffiliationId id) {
        return db.sql("select " + COLUMNS + " from affiliation where id = :id")
                .param("id", id)
                .query(Affiliations::row)
                .optional();
    }

    /** All of a person's, also those that have ended, the newest first. */
    public List<Affiliation> of(PersonId person) {
        return db.sql(
                        "select "
                                + COLUMNS
                                + """
                                  from affiliation
                                 where person_id = :person
                                 order by from_day desc, id desc
                                """)
                .param("person", person)
                .query(Affiliations::row)
                .list();
    }

    /** Those that hold at a workplace on a day. */
    public List<Affiliation> at(WorkplaceId workplace, LocalDate day) {
        return db.sql(
                        "select "
                                + COLUMNS
                                + """
                                  from affiliation
                                 where workplace_id = :workplace
                                   and from_day <= :day
                                   and (until_day is null or until_day >= :day)
                                 order by from_day, id
                                """)
                .param("workplace", workplace)
                .param("day", day)
                .query(Affiliations::row)
                .list();
    }

    /** A new affiliation. Fails when it overlaps one of hers at the same workplace. */
    public AffiliationId add(PersonId person, WorkplaceId workplace, String title, Period period) {
        var id = AffiliationId.next();
        insert(new Affiliation(id, person, workplace, title, period, 0), "");
        return id;
    }

    /**
     * The person works at this workplace from a day on. One that holds on that day or later stays
     * as it is, so that telling it twice changes nothing.
     */
    public AffiliationId begin(
            PersonId person, WorkplaceId workplace, String title, LocalDate from) {
        var id = AffiliationId.next();
        var begun = new Affiliation(id, person, workplace, title, Period.since(from), 0);
        return insert(begun, "on conflict do nothing") == 1 ? id : latest(person, workplace);
    }

    /** Saves title and period. False when someone else saved first. */
    public boolean save(Affiliation affiliation) {
        return db.sql(
                                """
                                update affiliation
                                   set title = :title, from_day = :from, until_day = :until,
                                       version = version + 1
                                 where id = :id
                                   and version = :version
                                """)
                        .param("id", affiliation.id())
                        .param("title", affiliation.title())
                        .param("from", affiliation.period().from())
                        .param("until", affiliation.period().until())
                        .param("version", affiliation.version())
                        .update()
                == 1;
    }

    private int insert(Affiliation affiliation, String onConflict) {
        return db.sql(
                        """
                        insert into affiliation (id, person_id, workplace_id, title,
                                                 from_day, until_day)
                        values (:id, :person, :workplace, :title, :from, :until)
                        """
                                + onConflict)
                .param("id", affiliation.id())
                .param("person", affiliation.person())
                .param("workplace", affiliation.workplace())
                .param("title", affiliation.title())
                .param("from", affiliation.period().from())
                .param("until", affiliation.period().until())
                .update();
    }

    private AffiliationId latest(PersonId person, WorkplaceId workplace) {
        return db.sql(
                        """
                        select id
                          from affiliation
                         where person_id = :person
                           and workplace_id = :workplace
                         order by from_day desc
                         limit 1
                        """)
                .param("person", person)
                .param("workplace", workplace)
                .query((row, _) -> new AffiliationId(row.getObject("id", UUID.class)))
                .single();
    }

    private static Affiliation row(ResultSet row, int number) throws SQLException {
        return new Affiliation(
                new AffiliationId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new WorkplaceId(row.getObject("workplace_id", UUID.class)),
                row.getString("title"),
                new Period(
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class)),
                row.getLong("version"));
    }
}
