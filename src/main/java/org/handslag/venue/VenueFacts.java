package org.handslag.venue;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class VenueFacts {
    private static final Map<String, Item> ITEMS =
            Inventory.items().stream().collect(Collectors.toMap(Item::code, Function.identity()));

    private final JdbcClient db;

    VenueFacts(JdbcClient db) {
        this.db = db;
    }

    /** An answer to something that is no longer asked is left out. */
    Access of(VenueId venue) {
        var facts = new HashMap<String, Fact>();
        db.sql("select * from venue_fact where venue_id = :venue")
                .param("venue", venue)
                .query(
                        row -> {
                            var item = ITEMS.get(row.getString("item"));
                            if (item != null) {
                                facts.put(item.code(), VenueRows.fact(row, item));
                            }
                        });
        return Access.of(facts);
    }

    /** Nobody else answers for this place until the unit of work ends. */
    void hold(VenueId venue) {
        db.sql("select id from venue where id = :venue for update")
                .param("venue", venue)
                .query()
                .listOfRows();
    }

    void put(VenueId venue, Fact fact) {
        db.sql(
                        """
                        insert into venue_fact (
                            venue_id, item, value, measure, note, checked_by, checked_on)
                        values (
                            :venue, :item, :value, :measure, :note::jsonb, :by, :on)
                            on conflict (operator_id, venue_id, item) do update
                           set value = :value, measure = :measure, note = :note::jsonb,
                               checked_by = :by, checked_on = :on,
                               version = venue_fact.version + 1
                        """)
                .param("venue", venue)
                .param("item", fact.item().code())
                .param("value", fact.value())
                .param("measure", fact.measure())
                .param("note", fact.note())
                .param("by", fact.checkedBy())
                .param("on", fact.checkedOn())
                .update();
    }
}
