package org.handslag.demo;

import java.util.Objects;
import org.handslag.course.CourseInstance;
import org.handslag.course.Scheduling;
import org.handslag.course.StaffKind;
import org.handslag.course.Staffing;
import org.handslag.scope.Role;
import org.springframework.stereotype.Component;

/** Announces a date of the script, with those who work there. */
@Component
class Announcing {
    private final Scheduling scheduling;
    private final Staffing staffing;

    Announcing(Scheduling scheduling, Staffing staffing) {
        this.scheduling = scheduling;
        this.staffing = staffing;
    }

    CourseInstance announce(Scene scene) {
        var stage = scene.stage();
        var by = stage.coordinator();
        var course = Objects.requireNonNull(stage.courses().get(scene.part().course()));
        var draft = scheduling.create(course, Dates.plan(scene), by);
        for (int number : scene.part().staff()) {
            staffing.assign(draft, kind(stage, number), stage.people().get(number), by);
        }
        return scheduling.publish(draft, by);
    }

    private static StaffKind kind(Stage stage, int number) {
        return stage.script().people().get(number).role() == Role.TRAINER
                ? StaffKind.TRAINER
                : StaffKind.JOB_CONSULTANT;
    }
}
