package org.handslag.foretold;

import java.util.List;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Operator;

/** Tells what a module sends by itself around a date. */
public interface Foretelling {
    /** As things are now; of what has gone, that it has. */
    List<Foretold> around(CourseInstance date, Operator home);
}
