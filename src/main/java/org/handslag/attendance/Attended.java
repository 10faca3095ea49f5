package org.handslag.attendance;

import java.util.List;
import java.util.Objects;
import org.handslag.course.CourseInstance;

/**
 * How everyone was at each session of an instance.
 *
 * @param people in the order of their names
 */
record Attended(CourseInstance instance, List<Whole> people) {

    /**
     * One person.
     *
     * @param days one for each session, in their order
     */
    record Whole(List<DayRow> days) {
        String name() {
            return days.getFirst().name();
        }

        /** In all that she was there. */
        int minutes() {
            return days.stream()
                    .map(DayRow::attendance)
                    .filter(Objects::nonNull)
                    .mapToInt(Attendance::minutes)
                    .sum();
        }
    }
}
