package org.handslag.demoemployers;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import org.handslag.course.CourseInstances;
import org.handslag.demo.Chapter;
import org.handslag.demo.Moments;
import org.handslag.demo.Script;
import org.handslag.demo.Stage;
import org.handslag.demoemployers.EmployersScript.ReminderPart;
import org.handslag.reminder.Anchor;
import org.handslag.reminder.Hearer;
import org.handslag.reminder.Reach;
import org.handslag.reminder.Saying;
import org.handslag.reminder.SeatState;
import org.handslag.reminder.Timeline;
import org.handslag.reminder.Timelines;
import org.handslag.reminder.Timing;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the coordinators remind the people of the next date of, in their own words. */
@Component
@Order(23)
class OwnReminder implements Chapter {
    private final CourseInstances instances;
    private final Timelines timelines;
    private final Moments moments;

    OwnReminder(CourseInstances instances, Timelines timelines, Moments moments) {
        this.instances = instances;
        this.timelines = timelines;
        this.moments = moments;
    }

    @Override
    public void tell(Stage stage, LocalDate today) {
        EmployersScript.of(stage)
                .ifPresent(
                        script ->
                                moments.at(
                                        moments.now(),
                                        stage.operator(),
                                        () -> add(script.reminder(), stage, today)));
    }

    private void add(ReminderPart part, Stage stage, LocalDate today) {
        var course = Objects.requireNonNull(stage.courses().get(part.course()));
        var next = instances.next(course.id(), moments.now(), 1).getFirst();
        timelines.add(
                Timeline.of(next),
                new Timing(
                        Anchor.STARTS, Timing.Unit.DAYS, part.days(), LocalTime.parse(part.at())),
                new Reach(Set.of(Hearer.PARTICIPANTS), Set.of(SeatState.CONFIRMED)),
                Saying.own(Script.texts(part.subject(), today), Script.texts(part.text(), today)),
                stage.coordinator());
    }
}
