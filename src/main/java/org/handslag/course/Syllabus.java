package org.handslag.course;

import java.util.List;

/**
 * A course with what belongs to it.
 *
 * @param staff who must work at each instance; a warning stands while a rule is not met
 */
public record Syllabus(Course course, List<CourseModule> modules, List<StaffRule> staff) {
    public Syllabus {
        modules = List.copyOf(modules);
        staff = List.copyOf(staff);
    }

    public int minutes() {
        return modules.stream().mapToInt(CourseModule::minutes).sum();
    }
}
