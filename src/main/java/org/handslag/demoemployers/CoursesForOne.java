package org.handslag.demoemployers;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.handslag.commission.Commission;
import org.handslag.commission.Planning;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.course.CourseSession;
import org.handslag.course.CourseSessionId;
import org.handslag.demo.Employers.Place;
import org.handslag.demo.Holding;
import org.handslag.demo.Moments;
import org.handslag.demo.Parties;
import org.handslag.demo.Stage;
import org.handslag.demoemployers.EmployersScript.DatePart;
import org.handslag.demoemployers.EmployersScript.OrderPart;
import org.handslag.reserve.Opener;
import org.springframework.stereotype.Component;

/** The dates of an order: made for one employer, booked by it, held, or opened later to others. */
@Component
class CoursesForOne {
    private static final int DAYS_TO_BOOK = 7;

    private final Parts parts;
    private final CourseInstances instances;
    private final Moments moments;

    CoursesForOne(Parts parts, CourseInstances instances, Moments moments) {
        this.parts = parts;
        this.instances = instances;
        this.moments = moments;
    }

    /** What makes a date, fills it and lets it happen. */
    @Component
    record Parts(Planning planning, Parties parties, Holding holding, Opener opener) {}

    void plan(Commission order, OrderPart part, Stage stage, LocalDate today) {
        var drafts = part.allDates().stream().map(date -> draft(date, stage, today)).toList();
        var script = stage.script();
        var contact = script.people().get(script.contact());
        var venue = stage.venues().get(Objects.requireNonNullElse(part.venue(), ""));
        parts.planning()
                .make(
                        order.id(),
                        new Planning.Drafts(
                                drafts,
                                part.seats(),
                                venue == null ? null : venue.id(),
                                Objects.requireNonNullElse(part.room(), ""),
                                script.leader(),
                                "",
                                new CourseInstance.Contact(
                                        contact.name(), contact.email(), script.telephone()),
                                Objects.requireNonNullElse(part.domains(), List.of())),
                        stage.coordinator());
    }

    private static Planning.Draft draft(DatePart part, Stage stage, LocalDate today) {
        var course = Objects.requireNonNull(stage.courses().get(part.course()));
        var day = Days.of(part.day(), today);
        var hours = part.hours().split("-");
        var zone = stage.operator().zone();
        var session =
                new CourseSession(
                        CourseSessionId.next(),
                        day.atTime(LocalTime.parse(hours[0])).atZone(zone).toInstant(),
                        day.atTime(LocalTime.parse(hours[1])).atZone(zone).toInstant());
        return new Planning.Draft(course, session);
    }

    /** One date after the other: whoever comes to the second has been at the first. */
    void give(OrderPart part, Stage stage, LocalDate today) {
        var planned = Days.of(Objects.requireNonNull(part.planned()), today);
        var booked = planned.plusDays(DAYS_TO_BOOK);
        for (var date : part.allDates()) {
            var day = Days.of(date.day(), today);
            var instance = instance(date, day, stage);
            var on = booked;
            moments.onMorning(on, stage.operator(), () -> book(part, date, instance, stage));
            if (day.isBefore(today)) {
                parts.holding().hold(instance, 0, stage);
            }
            open(part, instance, stage, today);
            booked = day.plusDays(1);
        }
    }

    private void book(OrderPart part, DatePart date, CourseInstance instance, Stage stage) {
        var place = Place.of(part.at());
        parts.parties().book(stage, instance, place, part.name(), date.people());
    }

    private void open(OrderPart part, CourseInstance instance, Stage stage, LocalDate today) {
        if (part.opens() != null) {
            var at =
                    Days.of(part.opens(), today)
                            .atTime(LocalTime.of(9, 0))
                            .atZone(stage.operator().zone())
                            .toInstant();
            moments.at(
                    moments.now(),
                    stage.operator(),
                    () -> parts.opener().plan(instance, at, null, stage.coordinator()));
        }
    }

    private CourseInstance instance(DatePart part, LocalDate day, Stage stage) {
        return moments.made(
                moments.now(),
                stage.operator(),
                () -> instances.bySlug(part.course() + "-" + day).orElseThrow());
    }
}
