package org.handslag.course;

/** So many of this kind belong on every instance of a course. */
public record StaffRule(StaffKind kind, int needed) {}
