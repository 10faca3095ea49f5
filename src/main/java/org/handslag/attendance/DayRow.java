package org.handslag.attendance;

import org.handslag.seats.RegistrationId;
import org.jspecify.annotations.Nullable;

/**
 * One person on the day's list.
 *
 * @param attendance null while nothing is noted
 */
public record DayRow(RegistrationId registration, String name, @Nullable Attendance attendance) {
    public boolean isHere() {
        return attendance != null && attendance.presence() == Presence.PRESENT;
    }

    /** Whether she was there for less than the whole session. */
    public boolean isPart(int whole) {
        return attendance != null && isHere() && attendance.minutes() < whole;
    }
}
