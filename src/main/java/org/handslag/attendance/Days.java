package org.handslag.attendance;

import java.time.Clock;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseInstances;
import org.handslag.course.CourseSession;
import org.handslag.course.CourseSessionId;
import org.handslag.course.Courses;
import org.handslag.journal.Reads;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.scope.Viewer;
import org.handslag.seats.Registration;
import org.handslag.seats.Seated;
import org.springframework.stereotype.Component;

/** Reads a day for whoever may: the programme's coordinators and the instance's own trainers. */
@Component
class Days {
    private final CourseInstances instances;
    private final Courses courses;
    private final Seated seated;
    private final Attendances attendances;
    private final Reads reads;
    private final Clock clock;

    Days(
            CourseInstances instances,
            Courses courses,
            Seated seated,
            Attendances attendances,
            Reads reads,
            Clock clock) {
        this.instances = instances;
        this.courses = courses;
        this.seated = seated;
        this.attendances = attendances;
        this.reads = reads;
        this.clock = clock;
    }

    CourseInstance instance(Viewer viewer, CourseInstanceId id) {
        var leads =
                Stream.of(viewer.holds(Role.TRAINER, RoleScope.Kind.COURSE_INSTANCE))
                        .anyMatch(id.value()::equals);
        if (leads) {
            return instances.find(id).orElseThrow(NotVisible::new);
        }
        if (!viewer.has(Role.COORDINATOR)) {
            throw new NotVisible();
        }
        return instances.find(id, viewer.programmes(Role.COORDINATOR)).orElseThrow(NotVisible::new);
    }

    static CourseSession session(CourseInstance instance, CourseSessionId id) {
        return instance.sessions().stream()
                .filter(session -> session.id().equals(id))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    DayPage page(Viewer viewer, CourseInstanceId id, CourseSessionId sessionId) {
        var instance = instance(viewer, id);
        var session = session(instance, sessionId);
        var noted =
                attendances.of(sessionId).stream()
                        .collect(Collectors.toMap(Attendance::registration, Function.identity()));
        var people = seated.of(id);
        reads.read(
                viewer,
                "day",
                people.stream().map(Registration::person).collect(Collectors.toSet()));
        var rows =
                people.stream()
                        .map(r -> new DayRow(r.id(), r.typed().name(), noted.get(r.id())))
                        .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                        .toList();
        var course = courses.find(instance.course()).orElseThrow().title();
        return new DayPage(
                course, instance, session, rows, !clock.instant().isBefore(instance.ends()));
    }
}
