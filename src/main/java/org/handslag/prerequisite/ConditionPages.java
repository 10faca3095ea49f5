package org.handslag.prerequisite;

import java.util.List;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseInstances;
import org.handslag.course.Courses;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Role;
import org.handslag.seats.Admission;
import org.handslag.seats.Admission.Case;
import org.handslag.seats.Admission.Told;
import org.handslag.seats.Admission.Voice;
import org.handslag.seats.RegistrationId;
import org.handslag.seats.Seats;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** Puts together what a registration hangs on, and notes who reads it. */
@Component
class ConditionPages {
    private final CourseInstances instances;
    private final Seats seats;
    private final Conditions conditions;
    private final Telling telling;
    private final Surroundings around;

    ConditionPages(
            CourseInstances instances,
            Seats seats,
            Conditions conditions,
            Telling telling,
            Surroundings around) {
        this.instances = instances;
        this.seats = seats;
        this.conditions = conditions;
        this.telling = telling;
        this.around = around;
    }

    /** What is said of courses and people. */
    @Component
    record Telling(Admission admission, Sentences sentences, Courses courses, People people) {}

    ConditionPage of(Frame f, CourseInstanceId id, RegistrationId registration) {
        var instance =
                instances
                        .find(id, f.viewer().programmes(Role.COORDINATOR))
                        .orElseThrow(NotVisible::new);
        var found =
                seats.find(registration)
                        .filter(one -> one.instance().equals(id) && !one.isNameless())
                        .orElseThrow(NotVisible::new);
        var person = found.person();
        if (person != null) {
            around.read(f, person);
        }
        var title = telling.courses().find(instance.course()).orElseThrow().title();
        return new ConditionPage(
                instance, title, found, told(f, instance, found.id()), lines(f, registration));
    }

    private Told told(Frame f, CourseInstance instance, RegistrationId id) {
        var registration = seats.find(id).orElseThrow();
        return registration.state().isActive()
                ? telling.admission()
                        .told(Case.of(instance, registration), Voice.ANOTHER, f.locale())
                : Told.nothing();
    }

    private List<ConditionPage.Line> lines(Frame f, RegistrationId registration) {
        return conditions.of(registration).stream().map(one -> line(f, one)).toList();
    }

    private ConditionPage.Line line(Frame f, Condition one) {
        var course = one.course();
        var by = one.settledBy();
        return new ConditionPage.Line(
                one,
                course == null ? "" : telling.sentences().names(List.of(course), f.locale()),
                by == null ? "" : telling.people().find(by).map(Person::name).orElse(""));
    }
}
