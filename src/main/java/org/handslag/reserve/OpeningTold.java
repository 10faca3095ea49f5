package org.handslag.reserve;

import org.handslag.course.CourseInstance;

/**
 * What whoever the seats were kept for is told of. Heard in the same transaction by the modules
 * above.
 */
public sealed interface OpeningTold {
    Opening opening();

    CourseInstance instance();

    /** It comes in a few days. */
    record Soon(Opening opening, CourseInstance instance) implements OpeningTold {}

    /** It has been done; nobody was moved. */
    record Done(Opening opening, CourseInstance instance) implements OpeningTold {}
}
