package org.handslag.attendance;

import org.handslag.seats.RegistrationId;
import org.handslag.web.Frame;
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

    public boolean isExcused() {
        return attendance != null && attendance.presence() == Presence.EXCUSED;
    }

    /** How she was there in the reader's words, such as "came at 10:15"; empty while not noted. */
    public String told(Frame f) {
        if (attendance == null) {
            return "";
        }
        var came = attendance.cameAt();
        var left = attendance.leftAt();
        if (came != null && left != null) {
            return f.t("attendance.part", "from", f.time(came), "until", f.time(left));
        }
        if (came != null) {
            return f.t("attendance.late", "from", f.time(came));
        }
        return left != null
                ? f.t("attendance.early", "until", f.time(left))
                : f.t(attendance.presence());
    }
}
