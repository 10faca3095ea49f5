package org.handslag.course;

import org.handslag.scope.Texts;
import org.handslag.scope.Viewer;

/**
 * What happened to an instance. Heard in the same transaction by the modules above, which may
 * refuse and so roll it back.
 */
public sealed interface InstanceChanged {
    CourseInstance instance();

    Viewer by();

    record Created(CourseInstance instance, Viewer by) implements InstanceChanged {}

    /** Opened to the public, with the texts and times as they are. */
    record Published(CourseInstance instance, Viewer by) implements InstanceChanged {}

    /** Asked before the new number of seats is written: whoever cannot have it refuses. */
    record Resizing(CourseInstance before, CourseInstance instance, Viewer by)
            implements InstanceChanged {}

    /** More or fewer public seats, as they now stand. */
    record Resized(CourseInstance before, CourseInstance instance, Viewer by)
            implements InstanceChanged {}

    /** New times or a new place: everyone is told and asked whether they can still come. */
    record Moved(CourseInstance before, CourseInstance instance, Viewer by)
            implements InstanceChanged {}

    /** Called off. The message goes to everyone, with the offer of the next. */
    record Cancelled(CourseInstance instance, Texts message, Viewer by)
            implements InstanceChanged {}

    /** Anything else, such as a note or a contact. */
    record Edited(CourseInstance before, CourseInstance instance, Viewer by)
            implements InstanceChanged {}
}
