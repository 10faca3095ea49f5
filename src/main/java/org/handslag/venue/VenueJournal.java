package org.handslag.venue;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.handslag.journal.Subject;
import org.handslag.scope.Texts;

/** What the journal keeps of a place. Of contact and notes only that they changed. */
final class VenueJournal {
    /** Stands behind an item's code where its note has changed. */
    static final String NOTE = ".note";

    private static final String HIDDEN = "changed";

    private VenueJournal() {}

    static Subject about(Venue venue) {
        return new Subject("venue", venue.id().value());
    }

    static Map<String, Object> of(Venue.Details details) {
        var told = new TreeMap<String, Object>();
        told.put("name", details.name());
        told.put("address", String.join(", ", details.address().lines()));
        told.put("transport", details.directions().transport());
        told.put("way", details.directions().way());
        told.put("dropOff", details.directions().dropOff());
        told.put("parking", details.directions().parking());
        told.put("rooms", String.join(", ", details.rooms()));
        told.values().removeIf(value -> value.equals("") || value.equals(Texts.none()));
        return told;
    }

    static Map<String, Object> changed(Venue.Details before, Venue.Details after) {
        var told = of(after);
        if (!before.contact().equals(after.contact())) {
            told.put("contact", HIDDEN);
        }
        return told;
    }

    static Map<String, Object> of(Access access) {
        var told = new HashMap<String, Object>();
        each(access).forEach((code, fact) -> told.put(code, told(fact)));
        return told;
    }

    /** As {@link #of(Access)}, with a word where the first had another note. */
    static Map<String, Object> of(Access after, Access before) {
        var told = new HashMap<>(of(after));
        var was = each(before);
        each(after)
                .forEach(
                        (code, fact) -> {
                            var old = was.get(code);
                            if (old == null || !old.note().equals(fact.note())) {
                                told.put(code + NOTE, HIDDEN);
                            }
                        });
        return told;
    }

    private static Map<String, Fact> each(Access access) {
        var all = new TreeMap<String, Fact>();
        access.groups().forEach(g -> g.facts().forEach(f -> all.put(f.item().code(), f)));
        return all;
    }

    /** Such as {@code YES, 90 cm (2026-03-01)}. */
    private static String told(Fact fact) {
        var measure = fact.measure().isEmpty() ? "" : ", " + fact.measure();
        return fact.value() + measure + (fact.isKnown() ? " (" + fact.checkedOn() + ")" : "");
    }
}
