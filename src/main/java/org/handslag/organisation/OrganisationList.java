package org.handslag.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.handslag.directory.Alphabet;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.PostalAddress;
import org.handslag.directory.RegistrationNumber;
import org.handslag.directory.Sector;
import org.handslag.scope.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The list of organisations, narrowed by a filter. */
@Repository
class OrganisationList {
    private static final int AT_A_TIME = 500;

    private final JdbcClient db;

    OrganisationList(JdbcClient db) {
        this.db = db;
    }

    int count(OrganisationFilter filter) {
        return bind(db.sql("select count(*) from organisation o " + where(filter)), filter)
                .query(Integer.class)
                .single();
    }

    List<OrganisationRow> rows(
            OrganisationFilter filter, LocalDate today, Locale order, int from, int most) {
        var sql =
                """
                with found as (
                    select o.id, o.name, o.sector, o.municipality
                      from organisation o
                      %1$s
                     order by o.name %2$s, o.id
                     limit :most offset :from)
                select f.id, f.name, f.sector, f.municipality,
                       count(distinct w.id) as workplaces,
                       count(distinct a.person_id) as people
                  from found f
                  left join workplace w on w.organisation_id = f.id
                  left join affiliation a on a.workplace_id = w.id
                                         and a.from_day <= :today
                                         and coalesce(a.until_day, :today) >= :today
                 group by f.id, f.name, f.sector, f.municipality
                 order by f.name %2$s, f.id
                """
                        .formatted(where(filter), Alphabet.of(order));
        return bind(db.sql(sql), filter)
                .param("today", today)
                .param("most", most)
                .param("from", from)
                .query(
                        (row, _) ->
                                new OrganisationRow(
                                        new OrganisationId(row.getObject("id", UUID.class)),
                                        row.getString("name"),
                                        Sector.valueOf(row.getString("sector")),
                                        row.getString("municipality"),
                                        row.getInt("workplaces"),
                                        row.getInt("people")))
                .list();
    }

    /** One line for each workplace and each organisation without one. To be closed. */
    Stream<OrganisationLine> lines(OrganisationFilter filter, Locale order) {
        var sql =
                """
                select o.name, o.sector, o.country, o.registration_number, o.municipality,
                       coalesce(w.name, '') as workplace, coalesce(w.street, '') as street,
                       coalesce(w.postal_code, '') as postal_code, coalesce(w.city, '') as city
                  from organisation o
                  left join workplace w on w.organisation_id = o.id
                  %1$s
                 order by o.name %2$s, o.id, w.name %2$s, w.id
                """
                        .formatted(where(filter), Alphabet.of(order));
        return bind(db.sql(sql).withFetchSize(AT_A_TIME), filter)
                .query(OrganisationList::line)
                .stream();
    }

    private static OrganisationLine line(ResultSet row, int number) throws SQLException {
        var country = Country.valueOf(row.getString("country"));
        var digits = row.getString("registration_number");
        return new OrganisationLine(
                row.getString("name"),
                Sector.valueOf(row.getString("sector")),
                country,
                digits == null ? null : new RegistrationNumber(country, digits),
                row.getString("municipality"),
                row.getString("workplace"),
                new PostalAddress(
                        row.getString("street"),
                        row.getString("postal_code"),
                        row.getString("city")));
    }

    /** The municipalities of organisations, to choose among. */
    List<String> municipalities(Locale order) {
        return db.sql(
                        "select municipality from organisation where municipality <> ''"
                                + " group by municipality order by municipality "
                                + Alphabet.of(order))
                .query(String.class)
                .list();
    }

    private static String where(OrganisationFilter filter) {
        var search =
                filter.patterns().isEmpty()
                        ? ""
                        : " and o.id in (select search_organisations(:patterns))";
        return """
               where (:sector::text is null or o.sector = :sector)
                 and (:municipality::text is null or o.municipality = :municipality)
               """
                + search;
    }

    private static StatementSpec bind(StatementSpec sql, OrganisationFilter filter) {
        // A statement that is read a few rows at a time knows no enums.
        var sector = filter.sector() == null ? null : filter.sector().name();
        var bound = sql.param("sector", sector).param("municipality", filter.municipality());
        return filter.patterns().isEmpty()
                ? bound
                : bound.param("patterns", filter.patterns().toArray(String[]::new));
    }
}
