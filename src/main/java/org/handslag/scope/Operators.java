package org.handslag.scope;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The operators of this installation. Their table belongs to no operator and holds no personal
 * data; it is read outside the units of work.
 */
@Repository
public class Operators {
    private static final String COLUMNS =
            "id, slug, name, country, languages, zone, colour, has_logo, version";

    private final JdbcClient db;

    Operators(JdbcClient db) {
        this.db = db;
    }

    public Optional<Operator> bySlug(String slug) {
        return db.sql("select " + COLUMNS + " from operator where slug = :slug")
                .param("slug", slug)
                .query(Operators::row)
                .optional();
    }

    /** The operator of an address. */
    public record Addressed(Operator operator, boolean byHost) {}

    /** The one that this host is bound to, else the one that the first segment names. */
    public Optional<Addressed> at(String host, String segment) {
        return db.sql(
                        "select "
                                + COLUMNS
                                + """
                                , host is not distinct from :host as by_host
                                  from operator
                                 where host = :host or slug = :segment
                                 order by by_host desc
                                 limit 1
                                """)
                .param("host", host)
                .param("segment", segment)
                .query((row, n) -> new Addressed(row(row, n), row.getBoolean("by_host")))
                .optional();
    }

    public Optional<Operator> find(OperatorId id) {
        return db.sql("select " + COLUMNS + " from operator where id = :id")
                .param("id", id)
                .query(Operators::row)
                .optional();
    }

    public List<Operator> all() {
        return db.sql("select " + COLUMNS + " from operator order by name")
                .query(Operators::row)
                .list();
    }

    public void add(Operator operator) {
        db.sql(
                        """
                        insert into operator (id, slug, name, country, languages, zone, colour)
                        values (:id, :slug, :name, :country, :languages, :zone, :colour)
                        """)
                .param("id", operator.id())
                .param("slug", operator.slug())
                .param("name", operator.name())
                .param("country", operator.country())
                .param("languages", tags(operator.languages()))
                .param("zone", operator.zone().getId())
                .param("colour", operator.colour())
                .update();
    }

    /**
     * Saves the settings that a coordinator may change. Returns false when someone else saved
     * first.
     */
    public boolean save(Operator operator) {
        return db.sql(
                                """
                                update operator
                                   set name = :name, country = :country, languages = :languages,
                                       zone = :zone, colour = :colour, has_logo = :hasLogo,
                                       version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("id", operator.id())
                        .param("name", operator.name())
                        .param("country", operator.country())
                        .param("languages", tags(operator.languages()))
                        .param("zone", operator.zone().getId())
                        .param("colour", operator.colour())
                        .param("hasLogo", operator.hasLogo())
                        .param("version", operator.version())
                        .update()
                == 1;
    }

    /**
     * Something that is kept in memory for the operator changed. Called in the unit of work that
     * changes it.
     */
    public void touch(OperatorId id) {
        db.sql("update operator set version = version + 1 where id = :id").param("id", id).update();
    }

    /** Whether the operator has a logo of its own now. Counts as {@link #touch}. */
    public void showLogo(OperatorId id, boolean shown) {
        db.sql("update operator set has_logo = :shown, version = version + 1 where id = :id")
                .param("shown", shown)
                .param("id", id)
                .update();
    }

    private static String[] tags(List<Locale> languages) {
        return languages.stream().map(Locale::toLanguageTag).toArray(String[]::new);
    }

    private static Operator row(ResultSet row, int number) throws SQLException {
        var tags = (String[]) row.getArray("languages").getArray();
        return new Operator(
                new OperatorId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                Country.valueOf(row.getString("country")),
                Arrays.stream(tags).map(Locale::forLanguageTag).toList(),
                ZoneId.of(row.getString("zone")),
                Colour.valueOf(row.getString("colour")),
                row.getBoolean("has_logo"),
                row.getLong("version"));
    }
}
