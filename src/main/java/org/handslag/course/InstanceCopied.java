package org.handslag.course;

import org.handslag.scope.Viewer;

/**
 * A date was made as the copy of another. Heard in the same transaction, after {@link
 * InstanceChanged.Created}, by the modules above that keep something beside a date: each takes over
 * what is its own.
 */
public record InstanceCopied(CourseInstance from, CourseInstance to, Viewer by) {}
