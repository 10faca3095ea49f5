package org.handslag.attendance;

import org.handslag.course.CourseInstance;
import org.handslag.scope.Texts;

/** An instance that a trainer holds. */
public record OwnDay(Texts course, CourseInstance instance) {}
