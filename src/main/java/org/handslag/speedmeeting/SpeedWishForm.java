package org.handslag.speedmeeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handslag.ui.Form;

/** Reads whom a guest would like. Nothing is required, and several may have the same place. */
final class SpeedWishForm {
    private SpeedWishForm() {}

    static Map<SpeedGuestId, Integer> read(List<SpeedGuest> others, Form form) {
        var places = new LinkedHashMap<SpeedGuestId, Integer>();
        for (var other : others) {
            var field = MetPage.field(other);
            var typed = form.value(field).strip();
            if (typed.equals(MetPage.NO)) {
                places.put(other.id(), SpeedGuest.NOT);
            } else if (!typed.isEmpty()) {
                places.put(other.id(), form.number(field, 1, others.size()));
            }
        }
        return places;
    }
}
