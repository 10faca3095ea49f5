package org.handslag.approval;

import java.util.Objects;
import java.util.stream.Stream;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseInstances;
import org.handslag.course.Courses;
import org.handslag.journal.Reads;
import org.handslag.scope.NotVisible;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.seats.Seats;
import org.handslag.ui.Form;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** Puts together the list of those who wait for an answer, and notes who reads it. */
@Component
class ApplicationPages {
    private final CourseInstances instances;
    private final Courses courses;
    private final Applicants applicants;
    private final Seats seats;
    private final Reads reads;

    ApplicationPages(
            CourseInstances instances,
            Courses courses,
            Applicants applicants,
            Seats seats,
            Reads reads) {
        this.instances = instances;
        this.courses = courses;
        this.applicants = applicants;
        this.seats = seats;
        this.reads = reads;
    }

    /**
     * @param form with those who are chosen
     */
    ApplicationsPage list(Frame f, CourseInstanceId id, Form form) {
        var instance = instance(f, id);
        var all = applicants.of(instance.id());
        note(f, all.stream().map(Applicant::person));
        var title = courses.find(instance.course()).orElseThrow().title();
        return new ApplicationsPage(instance, title, seats.pool(instance.id()), all, form);
    }

    void note(Frame f, Stream<PersonId> persons) {
        reads.read(f.viewer(), "applications", persons.filter(Objects::nonNull).toList());
    }

    private CourseInstance instance(Frame f, CourseInstanceId id) {
        return instances
                .find(id, f.viewer().programmes(Role.COORDINATOR))
                .orElseThrow(NotVisible::new);
    }
}
