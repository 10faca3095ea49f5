/**
 * The day itself: who was there, session by session and in hours. Noted by a list made for a phone,
 * from a printed sheet, or by the participants with the code on the wall.
 *
 * <p>Every way ends in {@link org.handslag.attendance.Marking}. A correction after the last session
 * wants a reason. What follows from it, completion and certificate, hears {@link
 * org.handslag.attendance.AttendanceChanged} in the same transaction.
 */
@NullMarked
@ApplicationModule(
        displayName = "Attendance",
        allowedDependencies = {
            "scope",
            "limit",
            "ui",
            "web",
            "journal",
            "sheet",
            "directory",
            "access",
            "home",
            "pdf",
            "course",
            "seats",
            "letter"
        })
package org.handslag.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
