package org.handslag.elsewhere;

import org.handslag.course.CourseInstance;
import org.handslag.seats.Rebooking.Prospect;

/** Another date of the course, with what someone would have there. */
public record OtherDate(CourseInstance date, Prospect prospect) {}
