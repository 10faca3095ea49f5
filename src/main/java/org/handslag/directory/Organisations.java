package org.handslag.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.scope.Country;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The organisations of an operator. Callers write the journal. */
@Repository
public class Organisations {
    private static final String COLUMNS =
            "id, name, country, registration_number, sector, municipality, web, version";

    private final JdbcClient db;

    Organisations(JdbcClient db) {
        this.db = db;
    }

    public Optional<Organisation> find(OrganisationId id) {
        return db.sql("select " + COLUMNS + " from organisation where id = :id")
                .param("id", id)
                .query(Organisations::row)
                .optional();
    }

    public List<Organisation> all(Collection<OrganisationId> ids) {
        return ids.isEmpty()
                ? List.of()
                : db.sql(
                                "select "
                                        + COLUMNS
                                        + " from organisation where id in (:ids) order by name, id")
                        .param("ids", ids)
                        .query(Organisations::row)
                        .list();
    }

    public Optional<Organisation> byNumber(RegistrationNumber number) {
        return db.sql(
                        "select "
                                + COLUMNS
                                + """
                                  from organisation
                                 where country = :country
                                   and registration_number = :digits
                                """)
                .param("country", number.country())
                .param("digits", number.digits())
                .query(Organisations::row)
                .optional();
    }

    /**
     * The one that stands where these facts would: with this number, or with this name and none.
     */
    public Optional<Organisation> twin(NewOrganisation facts) {
        var number = facts.number();
        return number != null ? byNumber(number) : byName(facts, true).flatMap(this::find);
    }

    /** A new organisation. Fails when its number, or its name without a number, is taken. */
    public OrganisationId add(NewOrganisation organisation) {
        var id = OrganisationId.next();
        insert(id, organisation, "");
        return id;
    }

    /**
     * The organisation with this number, or else with this name in this country, or a new one. One
     * that was known by name only gets the number; nothing else that is known changes.
     */
    public OrganisationId meet(NewOrganisation organisation) {
        var known = known(organisation);
        if (known.isPresent()) {
            return known.get();
        }
        var id = OrganisationId.next();
        return insert(id, organisation, "on conflict do nothing") == 1
                ? id
                : known(organisation).orElseThrow();
    }

    /** Saves new facts. False when someone else saved first. */
    public boolean save(Organisation organisation) {
        return bind(
                                db.sql(
                                        """
                                        update organisation
                                           set name = :name, name_key = :key, country = :country,
                                               registration_number = :number, sector = :sector,
                                               municipality = :municipality, web = :web,
                                               search = :search, version = version + 1
                                         where id = :id
                                           and version = :version
                                        """),
                                organisation.facts())
                        .param("id", organisation.id())
                        .param("version", organisation.version())
                        .update()
                == 1;
    }

    /** As {@link #meet}, for one that stands already; one known by name only gets the number. */
    public Optional<OrganisationId> known(NewOrganisation organisation) {
        var number = organisation.number();
        if (number == null) {
            return byName(organisation, false);
        }
        return byNumber(number)
                .map(Organisation::id)
                .or(() -> byName(organisation, true).filter(id -> numbered(id, number)));
    }

    // Of several with one name the oldest: a list without numbers cannot tell them apart.
    private Optional<OrganisationId> byName(NewOrganisation organisation, boolean withoutNumber) {
        return db.sql(
                        """
                        select id
                          from organisation
                         where name_key = :key
                           and country = :country
                           and (not :withoutNumber or registration_number is null)
                         order by registration_number nulls first, id
                         limit 1
                        """)
                .param("key", SearchText.key(organisation.name()))
                .param("country", organisation.country())
                .param("withoutNumber", withoutNumber)
                .query((row, _) -> new OrganisationId(row.getObject("id", UUID.class)))
                .optional();
    }

    private boolean numbered(OrganisationId id, RegistrationNumber number) {
        return db.sql(
                                """
                                update organisation
                                   set registration_number = :digits, version = version + 1
                                 where id = :id
                                   and registration_number is null
                                """)
                        .param("id", id)
                        .param("digits", number.digits())
                        .update()
                == 1;
    }

    private int insert(OrganisationId id, NewOrganisation organisation, String onConflict) {
        return bind(
                        db.sql(
                                """
                                insert into organisation (id, name, name_key, country,
                                       registration_number, sector, municipality, web, search)
                                values (:id, :name, :key, :country,
                                        :number, :sector, :municipality, :web, :search)
                                """
                                        + onConflict),
                        organisation)
                .param("id", id)
                .update();
    }

    private static StatementSpec bind(StatementSpec statement, NewOrganisation organisation) {
        var number = organisation.number();
        var digits = number == null ? null : number.digits();
        return statement
                .param("name", organisation.name())
                .param("key", SearchText.key(organisation.name()))
                .param("country", organisation.country())
                .param("number", digits)
                .param("sector", organisation.sector())
                .param("municipality", organisation.municipality())
                .param("web", organisation.web())
                .param("search", SearchText.of(organisation.name(), digits == null ? "" : digits));
    }

    private static Organisation row(ResultSet row, int number) throws SQLException {
        var country = Country.valueOf(row.getString("country"));
        return new Organisation(
                new OrganisationId(row.getObject("id", UUID.class)),
                row.getString("name"),
                country,
                number(country, row.getString("registration_number")),
                Sector.valueOf(row.getString("sector")),
                row.getString("municipality"),
                row.getString("web"),
                row.getLong("version"));
    }

    private static @Nullable RegistrationNumber number(Country country, @Nullable String digits) {
        return digits == null ? null : new RegistrationNumber(country, digits);
    }
}
