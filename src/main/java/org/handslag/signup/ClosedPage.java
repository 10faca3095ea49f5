package org.handslag.signup;

import java.util.List;
import org.handslag.course.CourseInstance;
import org.handslag.course.InstanceState;
import org.handslag.scope.Texts;
import org.handslag.ui.Form;

/**
 * Why one cannot register for this date, and which dates come next.
 *
 * @param kept names of the fields that were filled in already, to be carried to another date
 */
public record ClosedPage(
        CourseInstance instance,
        Texts title,
        InstanceState state,
        List<CourseInstance> next,
        Form form,
        List<String> kept) {}
