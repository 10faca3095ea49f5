package org.handslag.reminder;

import java.time.Instant;
import org.handslag.course.CourseInstanceId;

/** What is to be sent now; looked at again before each message. */
record Due(ReminderId entry, CourseInstanceId instance, Instant event) {}
