package org.handslag.attendance;

import org.handslag.course.CourseInstance;
import org.handslag.scope.Viewer;
import org.handslag.seats.RegistrationId;

/** Someone's attendance at an instance was noted or corrected. Heard in the same transaction. */
public record AttendanceChanged(CourseInstance instance, RegistrationId registration, Viewer by) {}
