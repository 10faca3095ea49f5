package org.handslag.attendance;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.course.Courses;
import org.handslag.course.StaffKind;
import org.handslag.course.Staffing;
import org.handslag.home.MySection;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The days that a trainer holds, on her own page: those to come and those just over. */
@Component
@Order(5)
class OwnDays implements MySection {
    private static final Duration KEPT = Duration.ofDays(30);

    private final Staffing staffing;
    private final CourseInstances instances;
    private final Courses courses;
    private final Templates templates;
    private final Clock clock;

    OwnDays(
            Staffing staffing,
            CourseInstances instances,
            Courses courses,
            Templates templates,
            Clock clock) {
        this.staffing = staffing;
        this.instances = instances;
        this.courses = courses;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public Optional<JteModel> section(Frame frame) {
        var person = frame.viewer().person();
        return person == null || !frame.viewer().has(Role.TRAINER)
                ? Optional.empty()
                : Optional.of(templates.attendanceOwnDays(frame, days(person)));
    }

    private List<OwnDay> days(PersonId person) {
        var since = clock.instant().minus(KEPT);
        return staffing.of(person, StaffKind.TRAINER).stream()
                .flatMap(id -> instances.find(id).stream())
                .filter(instance -> instance.isPublished() && !instance.isCancelled())
                .filter(instance -> instance.ends().isAfter(since))
                .sorted(Comparator.comparing(CourseInstance::starts))
                .map(one -> new OwnDay(courses.find(one.course()).orElseThrow().title(), one))
                .toList();
    }
}
