package org.handslag.course;

import org.handslag.scope.Viewer;

/**
 * A date was made as the copy of another, and stands there as a draft. Heard in the same
 * transaction by the modules above that keep something of the first which the copy shall have too.
 */
public record InstanceCopied(CourseInstance from, CourseInstance copy, Viewer by) {}
