package org.handslag.profile;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.handslag.fit.Point;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where postal areas are on the map, as far as the operator has taken them in. */
@Repository
public class PostalAreas {
    private final JdbcClient db;

    PostalAreas(JdbcClient db) {
        this.db = db;
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

    int known() {
        return db.sql("select count(*) from postal_area").query(Integer.class).single();
    }

    /** What is known of a code already is replaced. */
    void add(Map<String, Point> areas) {
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
    }
}
