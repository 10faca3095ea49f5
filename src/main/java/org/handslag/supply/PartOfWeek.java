package org.handslag.supply;

import java.time.DayOfWeek;
import org.handslag.fit.Slot;

/** When someone can, so coarsely that hardly anyone is known by it. */
enum PartOfWeek {
    WEEKDAY_MORNING,
    WEEKDAY_AFTERNOON,
    WEEKDAY_EVENING,
    WEEKEND;

    static PartOfWeek of(Slot slot) {
        if (slot.day().compareTo(DayOfWeek.SATURDAY) >= 0) {
            return WEEKEND;
        }
        return switch (slot.half()) {
            case MORNING -> WEEKDAY_MORNING;
            case AFTERNOON -> WEEKDAY_AFTERNOON;
            case EVENING -> WEEKDAY_EVENING;
        };
    }
}
