package org.handslag.venue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.handslag.directory.PostalAddress;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;

/** Places and their facts from the columns of {@code venue} and {@code venue_fact}. */
final class VenueRows {
    private VenueRows() {}

    static Venue venue(ResultSet row, int number) throws SQLException {
        var retired = row.getTimestamp("retired_at");
        return new Venue(
                new VenueId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                new Venue.Details(
                        row.getString("name"),
                        new PostalAddress(
                                row.getString("street"),
                                row.getString("postal_code"),
                                row.getString("city")),
                        new Directions(
                                Texts.parse(row.getString("transport")),
                                Texts.parse(row.getString("way")),
                                Texts.parse(row.getString("drop_off")),
                                Texts.parse(row.getString("parking"))),
                        new Venue.Contact(
                                row.getString("contact_name"),
                                row.getString("contact_email"),
                                row.getString("contact_telephone")),
                        List.of((String[]) row.getArray("rooms").getArray())),
                retired == null ? null : retired.toInstant(),
                row.getLong("version"));
    }

    static Fact fact(ResultSet row, Item item) throws SQLException {
        return new Fact(
                item,
                FactValue.valueOf(row.getString("value")),
                row.getString("measure"),
                Texts.parse(row.getString("note")),
                row.getString("checked_by"),
                row.getObject("checked_on", LocalDate.class),
                row.getLong("version"));
    }

    /** The facts of these items out of the arrays beside a place, without notes. */
    static List<Fact> few(ResultSet row, List<Item> items) throws SQLException {
        var found = new HashMap<String, String[]>();
        if (row.getArray("items") != null) {
            var names = (String[]) row.getArray("items").getArray();
            var facts = (String[][]) row.getArray("facts").getArray();
            for (int i = 0; i < names.length; i++) {
                found.put(names[i], facts[i]);
            }
        }
        var few = new ArrayList<Fact>();
        items.forEach(item -> few.add(fact(item, found.get(item.code()))));
        return List.copyOf(few);
    }

    private static Fact fact(Item item, String @Nullable [] found) {
        return found == null
                ? Fact.unknown(item)
                : new Fact(
                        item,
                        FactValue.valueOf(found[0]),
                        found[1],
                        Texts.none(),
                        "",
                        found[2] == null ? null : LocalDate.parse(found[2]),
                        1);
    }
}
