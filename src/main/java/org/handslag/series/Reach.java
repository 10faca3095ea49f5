package org.handslag.series;

import org.handslag.course.Course;
import org.handslag.course.CourseId;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseInstances;
import org.handslag.course.Courses;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Role;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** What a coordinator reaches: the series, courses and dates of her programmes. */
@Component
class Reach {
    private final SeriesRows series;
    private final Courses courses;
    private final CourseInstances instances;

    Reach(SeriesRows series, Courses courses, CourseInstances instances) {
        this.series = series;
        this.courses = courses;
        this.instances = instances;
    }

    Series series(Frame f, SeriesId id) {
        return series.find(id, f.viewer().programmes(Role.COORDINATOR))
                .orElseThrow(NotVisible::new);
    }

    Course course(Frame f, CourseId id) {
        return courses.find(id, f.viewer().programmes(Role.COORDINATOR))
                .orElseThrow(NotVisible::new);
    }

    CourseInstance instance(Frame f, CourseInstanceId id) {
        return instances
                .find(id, f.viewer().programmes(Role.COORDINATOR))
                .orElseThrow(NotVisible::new);
    }

    /** The course of something that was reached. */
    Course of(CourseId course) {
        return courses.find(course).orElseThrow();
    }
}
