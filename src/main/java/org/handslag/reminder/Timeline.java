package org.handslag.reminder;

import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.journal.Subject;
import org.handslag.scope.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * The timeline of a date, or a programme's own, of which each new date gets a copy.
 *
 * @param instance null for the programme's own
 */
public record Timeline(ProgrammeId programme, @Nullable CourseInstanceId instance) {
    static final int MOST_ENTRIES = 20;

    static Timeline of(CourseInstance instance) {
        return new Timeline(instance.programme(), instance.id());
    }

    static Timeline of(ProgrammeId programme) {
        return new Timeline(programme, null);
    }

    public String path() {
        return "/reminders/" + about().id();
    }

    Subject about() {
        return instance == null
                ? new Subject("programme", programme.value())
                : new Subject("instance", instance.value());
    }
}
