package org.handslag.attendance;

import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseSession;
import org.handslag.course.CourseSessionId;
import org.handslag.course.Courses;
import org.handslag.journal.Reads;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Viewer;
import org.handslag.seats.Registration;
import org.handslag.seats.Seated;
import org.springframework.stereotype.Component;

/** Reads a day for whoever may: the programme's coordinators and the instance's own trainers. */
@Component
class Days {
    private final Courses courses;
    private final DayReach reach;
    private final Seated seated;
    private final Attendances attendances;
    private final Reads reads;
    private final Clock clock;

    Days(
            DayReach reach,
            Courses courses,
            Seated seated,
            Attendances attendances,
            Reads reads,
            Clock clock) {
        this.courses = courses;
        this.reach = reach;
        this.seated = seated;
        this.attendances = attendances;
        this.reads = reads;
        this.clock = clock;
    }

    static CourseSession session(CourseInstance instance, CourseSessionId id) {
        return instance.sessions().stream()
                .filter(session -> session.id().equals(id))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    DayPage page(Viewer viewer, CourseInstanceId id, CourseSessionId sessionId) {
        var instance = reach.instance(viewer, id);
        var session = session(instance, sessionId);
        var rows = rows(seen(viewer, id), session);
        var course = courses.find(instance.course()).orElseThrow().title();
        var back = reach.coordinated(viewer, id).isPresent() ? "/instances/" + id : "/me";
        return new DayPage(
                course, instance, session, rows, back, !clock.instant().isBefore(instance.ends()));
    }

    /** All sessions of an instance, person by person. */
    Attended whole(Viewer viewer, CourseInstanceId id) {
        var instance = reach.instance(viewer, id);
        var people = seen(viewer, id);
        var sessions = instance.sessions().stream().map(session -> rows(people, session)).toList();
        var whole =
                IntStream.range(0, people.size())
                        .mapToObj(at -> sessions.stream().map(rows -> rows.get(at)).toList())
                        .map(Attended.Whole::new)
                        .toList();
        return new Attended(instance, whole);
    }

    /** Those who have a seat, in the order of their names. */
    private List<Registration> seen(Viewer viewer, CourseInstanceId id) {
        var people = seated.of(id);
        reads.read(
                viewer,
                "day",
                people.stream().map(Registration::person).collect(Collectors.toSet()));
        var alphabet = Collator.getInstance(viewer.locale());
        return people.stream()
                .sorted(Comparator.comparing(person -> person.typed().name(), alphabet))
                .toList();
    }

    private List<DayRow> rows(List<Registration> people, CourseSession session) {
        var noted =
                attendances.of(session.id()).stream()
                        .collect(Collectors.toMap(Attendance::registration, Function.identity()));
        return people.stream()
                .map(r -> new DayRow(r.id(), r.typed().name(), noted.get(r.id())))
                .toList();
    }
}
