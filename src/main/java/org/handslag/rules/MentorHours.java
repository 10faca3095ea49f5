package org.handslag.rules;

import org.jspecify.annotations.Nullable;

/**
 * What a pack asks of the mentor's hours.
 *
 * @param granted they are granted by someone who pays, and accounted for
 * @param mostPerWeek null for no limit
 * @param noOrdinaryWork the mentor does nothing else in them
 * @param alarmPercent when fewer of the planned have been given, someone is told
 */
public record MentorHours(
        boolean granted, @Nullable Integer mostPerWeek, boolean noOrdinaryWork, int alarmPercent) {

    static MentorHours none() {
        return new MentorHours(false, null, false, 50);
    }
}
