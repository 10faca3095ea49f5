package org.handslag.commission;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.Viewer;

/**
 * What came of the dates of an order, as their evaluation tells it. A module above brings a bean of
 * this kind; until there is one, the coordinator writes to the orderer what was told.
 */
public interface Evaluations {
    /** Something more has been told of a date. Published by whoever tells, in its transaction. */
    record Told(CourseInstanceId date, Viewer by) {}

    /** In words that may be shown to the orderer; empty while nothing has been told. */
    Optional<String> of(Collection<CourseInstanceId> dates, Locale language);
}
