package org.handslag.need;

import java.time.Clock;
import java.util.stream.Stream;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseInstances;
import org.handslag.course.Courses;
import org.handslag.course.StaffKind;
import org.handslag.course.Staffing;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/**
 * Who reaches the needs of an instance: its programme's coordinators, and on the day's sheet its
 * own trainers. For everyone else they do not exist.
 */
@Component
class NeedReach {
    private final CourseInstances instances;
    private final Courses courses;
    private final Staffing staffing;
    private final Clock clock;

    NeedReach(CourseInstances instances, Courses courses, Staffing staffing, Clock clock) {
        this.instances = instances;
        this.courses = courses;
        this.staffing = staffing;
        this.clock = clock;
    }

    NeedDate coordinated(CourseInstanceId id, Viewer by) {
        return instances
                .find(id, by.programmes(Role.COORDINATOR))
                .map(this::date)
                .orElseThrow(NotVisible::new);
    }

    NeedDate onTheDay(CourseInstanceId id, Viewer by) {
        return leads(id, by)
                ? instances.find(id).map(this::date).orElseThrow(NotVisible::new)
                : coordinated(id, by);
    }

    private boolean leads(CourseInstanceId id, Viewer by) {
        var granted = by.holds(Role.TRAINER, RoleScope.Kind.COURSE_INSTANCE);
        return Stream.of(granted).anyMatch(id.value()::equals)
                || by.has(Role.TRAINER)
                        && staffing.of(id).stream()
                                .filter(seat -> seat.kind() == StaffKind.TRAINER)
                                .anyMatch(seat -> seat.person().equals(by.person()));
    }

    private NeedDate date(CourseInstance instance) {
        var course = courses.find(instance.course()).orElseThrow();
        return new NeedDate(instance, course.title(), clock.instant());
    }
}
