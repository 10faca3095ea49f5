package org.handslag.agenda;

import java.util.Optional;
import org.handslag.course.Course;
import org.handslag.course.CourseId;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseInstances;
import org.handslag.course.Courses;
import org.handslag.course.StaffKind;
import org.handslag.course.Staffing;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Role;
import org.handslag.scope.Viewer;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** Who reaches a date: the coordinators of its programme, and to read it its own trainers. */
@Component
class Reach {
    private final Courses courses;
    private final CourseInstances instances;
    private final Staffing staffing;

    Reach(Courses courses, CourseInstances instances, Staffing staffing) {
        this.courses = courses;
        this.instances = instances;
        this.staffing = staffing;
    }

    Course course(Frame f, CourseId id) {
        return courses.find(id, f.viewer().programmes(Role.COORDINATOR))
                .orElseThrow(NotVisible::new);
    }

    CourseInstance instance(Frame f, CourseInstanceId id) {
        return coordinated(f.viewer(), id).orElseThrow(NotVisible::new);
    }

    /** To read, also for whoever holds the day. */
    CourseInstance readable(Viewer viewer, CourseInstanceId id) {
        return coordinated(viewer, id)
                .or(() -> leads(viewer, id) ? instances.find(id) : Optional.empty())
                .orElseThrow(NotVisible::new);
    }

    Course of(CourseInstance instance) {
        return courses.find(instance.course()).orElseThrow();
    }

    private Optional<CourseInstance> coordinated(Viewer viewer, CourseInstanceId id) {
        return viewer.has(Role.COORDINATOR)
                ? instances.find(id, viewer.programmes(Role.COORDINATOR))
                : Optional.empty();
    }

    private boolean leads(Viewer viewer, CourseInstanceId id) {
        return viewer.has(Role.TRAINER)
                && staffing.of(id).stream()
                        .filter(seat -> seat.kind() == StaffKind.TRAINER)
                        .anyMatch(seat -> seat.person().equals(viewer.person()));
    }
}
