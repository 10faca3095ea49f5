package org.handslag.prerequisite;

import java.util.List;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Texts;
import org.handslag.seats.Admission.Told;
import org.handslag.seats.Registration;

/**
 * What one registration hangs on.
 *
 * @param told how she stands to what the date asks; nothing when she has it
 * @param lines all conditions that ever were, the latest first
 */
public record ConditionPage(
        CourseInstance instance,
        Texts title,
        Registration registration,
        Told told,
        List<Line> lines) {
    /**
     * One condition in words.
     *
     * @param course the course that it hangs on, empty for an exception
     * @param by name of who settled it, or empty
     */
    public record Line(Condition condition, String course, String by) {}

    public String person() {
        return "/instances/" + instance.id() + "/registered/" + registration.id();
    }

    public String path() {
        return person() + "/condition";
    }

    /** Whether a reason would change anything. */
    public boolean mayExcuse() {
        return !told.isEmpty() && registration.state().isActive();
    }
}
