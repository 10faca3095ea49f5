package org.handslag.attendance;

import java.util.Optional;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseInstances;
import org.handslag.course.StaffKind;
import org.handslag.course.Staffing;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Role;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** Who reaches a day: the programme's coordinators and the instance's own trainers. */
@Component
class DayReach {
    private final CourseInstances instances;
    private final Staffing staffing;

    DayReach(CourseInstances instances, Staffing staffing) {
        this.instances = instances;
        this.staffing = staffing;
    }

    CourseInstance instance(Viewer viewer, CourseInstanceId id) {
        return coordinated(viewer, id)
                .or(() -> leads(viewer, id) ? instances.find(id) : Optional.empty())
                .orElseThrow(NotVisible::new);
    }

    Optional<CourseInstance> coordinated(Viewer viewer, CourseInstanceId id) {
        return viewer.has(Role.COORDINATOR)
                ? instances.find(id, viewer.programmes(Role.COORDINATOR))
                : Optional.empty();
    }

    /** A trainer reaches the days that she holds herself, and no others. */
    private boolean leads(Viewer viewer, CourseInstanceId id) {
        return viewer.has(Role.TRAINER)
                && staffing.of(id).stream()
                        .filter(seat -> seat.kind() == StaffKind.TRAINER)
                        .anyMatch(seat -> seat.person().equals(viewer.person()));
    }
}
