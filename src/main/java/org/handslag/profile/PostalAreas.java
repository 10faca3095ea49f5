package org.handslag.profile;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.handslag.fit.Point;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where postal areas are on the map, as far as the operator has taken them in. */
@Repository
public class PostalAreas {
    private final JdbcClient db;
    private final Journal journal;

    PostalAreas(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    /**
     * A postal code as it is kept: without spaces, in capitals.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static String normal(String typed) {
        var code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z0-9]{3,10}")) {
            throw new IllegalArgumentException("No postal code: " + typed);
        }
        return code;
    }

    /** Those that are known, by the {@link #normal} code. */
    public Map<String, Point> points(Collection<String> codes) {
        return db
                .sql(
                        """
                        select code, latitude, longitude
                          from postal_area
                         where code = any (:codes)
                        """)
                .param("codes", codes.toArray(String[]::new))
                .query(
                        (row, _) ->
                                Map.entry(
                                        row.getString("code"),
                                        new Point(
                                                row.getDouble("latitude"),
                                                row.getDouble("longitude"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many there are. */
    public int known() {
        return db.sql("select count(*) from postal_area").query(Integer.class).single();
    }

    /** By the {@link #normal} code; what is known of one already is replaced. */
    public void takeIn(Map<String, Point> areas, Viewer by) {
        var codes = areas.keySet().toArray(String[]::new);
        db.sql(
                        """
                        insert into postal_area (code, latitude, longitude)
                        select * from unnest(:codes::text[], :latitudes::float8[], :longitudes::float8[])
                        on conflict (operator_id, code) do update
                           set latitude = excluded.latitude, longitude = excluded.longitude
                        """)
                .param("codes", codes)
                .param(
                        "latitudes",
                        areas.values().stream().map(Point::latitude).toArray(Double[]::new))
                .param(
                        "longitudes",
                        areas.values().stream().map(Point::longitude).toArray(Double[]::new))
                .update();
        journal.changed(
                by,
                "profile.postal-areas",
                new Subject("operator", by.operator().value()),
                Map.of(),
                Map.of("postalAreas", areas.size()));
    }
}
