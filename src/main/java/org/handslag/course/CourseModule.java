package org.handslag.course;

import org.handslag.scope.Texts;

/** A part of a course, in the order in which it is given, with its length in minutes. */
public record CourseModule(Texts title, int minutes) {}
