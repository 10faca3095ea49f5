package org.handslag.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The workplaces of an operator's organisations. Callers write the journal. */
@Repository
public class Workplaces {
    private static final String COLUMNS =
            "id, organisation_id, name, street, postal_code, city, municipality, version";

    private final JdbcClient db;

    Workplaces(JdbcClient db) {
        this.db = db;
    }

    public Optional<Workplace> find(WorkplaceId id) {
        return db.sql("select " + COLUMNS + " from workplace where id = :id")
                .param("id", id)
                .query(Workplaces::row)
                .optional();
    }

    public List<Workplace> all(Collection<WorkplaceId> ids) {
        return ids.isEmpty()
                ? List.of()
                : db.sql(
                                "select "
                                        + COLUMNS
                                        + " from workplace where id in (:ids) order by name, id")
                        .param("ids", ids)
                        .query(Workplaces::row)
                        .list();
    }

    public List<Workplace> of(OrganisationId organisation) {
        return db.sql(
                        "select "
                                + COLUMNS
                                + """
                                  from workplace
                                 where organisation_id = :organisation
                                 order by name, id
                                """)
                .param("organisation", organisation)
                .query(Workplaces::row)
                .list();
    }

    /** The organisation's workplace of this name. */
    public Optional<WorkplaceId> twin(NewWorkplace workplace) {
        return db.sql(
                        """
                        select id
                          from workplace
                         where organisation_id = :organisation
                           and name_key = :key
                        """)
                .param("organisation", workplace.organisation())
                .param("key", SearchText.key(workplace.name()))
                .query((row, _) -> new WorkplaceId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** A new workplace. Fails when the organisation has one of that name. */
    public WorkplaceId add(NewWorkplace workplace) {
        var id = WorkplaceId.next();
        insert(id, workplace, "");
        return id;
    }

    /** The organisation's workplace of this name, or a new one. What is known never changes. */
    public WorkplaceId meet(NewWorkplace workplace) {
        var id = WorkplaceId.next();
        return insert(id, workplace, "on conflict do nothing") == 1
                ? id
                : twin(workplace).orElseThrow();
    }

    /** Saves new facts. False when someone else saved first. */
    public boolean save(Workplace workplace) {
        return bind(
                                db.sql(
                                        """
                                        update workplace
                                           set organisation_id = :organisation, name = :name,
                                               name_key = :key, street = :street,
                                               postal_code = :postalCode, city = :city,
                                               municipality = :municipality, search = :search,
                                               version = version + 1
                                         where id = :id
                                           and version = :version
                                        """),
                                workplace.facts())
                        .param("id", workplace.id())
                        .param("version", workplace.version())
                        .update()
                == 1;
    }

    private int insert(WorkplaceId id, NewWorkplace workplace, String onConflict) {
        return bind(
                        db.sql(
                                """
                                insert into workplace (id, organisation_id, name, name_key, street,
                                                       postal_code, city, municipality, search)
                                values (:id, :organisation, :name, :key, :street,
                                        :postalCode, :city, :municipality, :search)
                                """
                                        + onConflict),
                        workplace)
                .param("id", id)
                .update();
    }

    private static StatementSpec bind(StatementSpec statement, NewWorkplace workplace) {
        return statement
                .param("organisation", workplace.organisation())
                .param("name", workplace.name())
                .param("key", SearchText.key(workplace.name()))
                .param("street", workplace.address().street())
                .param("postalCode", workplace.address().postalCode())
                .param("city", workplace.address().city())
                .param("municipality", workplace.municipality())
                .param("search", SearchText.of(workplace.name()));
    }

    private static Workplace row(ResultSet row, int number) throws SQLException {
        return new Workplace(
                new WorkplaceId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("name"),
                new PostalAddress(
                        row.getString("street"),
                        row.getString("postal_code"),
                        row.getString("city")),
                row.getString("municipality"),
                row.getLong("version"));
    }
}
