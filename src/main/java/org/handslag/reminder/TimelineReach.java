package org.handslag.reminder;

import java.util.Arrays;
import java.util.UUID;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseInstances;
import org.handslag.course.Courses;
import org.handslag.directory.Programme;
import org.handslag.directory.Programmes;
import org.handslag.scope.NotVisible;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Role;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** The timelines that a coordinator reaches; the rest does not exist. */
@Component
class TimelineReach {
    private final CourseInstances instances;
    private final Courses courses;
    private final Programmes programmes;
    private final Reminders entries;

    TimelineReach(
            CourseInstances instances, Courses courses, Programmes programmes, Reminders entries) {
        this.instances = instances;
        this.courses = courses;
        this.programmes = programmes;
        this.entries = entries;
    }

    TimelineHead head(Frame f, Timeline.Id id) {
        var mine = f.viewer().programmes(Role.COORDINATOR);
        return instances
                .find(new CourseInstanceId(id.value()), mine)
                .map(this::head)
                .or(
                        () ->
                                programmes
                                        .find(new ProgrammeId(id.value()))
                                        .filter(p -> mine == null || isAmong(p, mine))
                                        .map(TimelineReach::head))
                .orElseThrow(NotVisible::new);
    }

    /** Of a date that was reached. */
    TimelineHead head(CourseInstance instance) {
        var name = courses.find(instance.course()).orElseThrow().title();
        return new TimelineHead(Timeline.of(instance), instance, name);
    }

    Reminder entry(TimelineHead head, ReminderId id) {
        return entries.find(head.timeline(), id).orElseThrow(NotVisible::new);
    }

    private static TimelineHead head(Programme programme) {
        return new TimelineHead(Timeline.of(programme.id()), null, programme.name());
    }

    private static boolean isAmong(Programme programme, UUID[] mine) {
        return Arrays.asList(mine).contains(programme.id().value());
    }
}
