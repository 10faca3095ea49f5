package org.handslag.reminder;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.handslag.completion.Completing;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.course.Scheduling;
import org.handslag.prerequisite.RuleChanges;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Texts;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.handslag.seats.Outcome;
import org.handslag.seats.Registration;
import org.handslag.seats.SeatRequest;
import org.handslag.seats.Seats;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.SeatCast;
import org.handslag.support.TestClock;
import org.springframework.beans.factory.BeanFactory;

/** Dates with their timelines, those who have registered, and time that passes. */
class ReminderCast {
    static final LocalDate DAY = LocalDate.of(2026, 12, 10);
    private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 1);
    private static int days = 0;

    final Operator operator;
    final CourseCast courses;
    final Scheduling scheduling;
    final TestClock clock;
    private final BeanFactory beans;

    ReminderCast(BeanFactory beans) {
        this.beans = beans;
        this.operator = beans.getBean(Cast.class).goteborg();
        this.courses = beans.getBean(CourseCast.class);
        this.scheduling = beans.getBean(Scheduling.class);
        this.clock = beans.getBean(TestClock.class);
        clock.reset();
    }

    Viewer office() {
        return CourseCast.coordinator(operator);
    }

    <T> T in(Supplier<T> work) {
        return beans.getBean(UnitOfWork.class).in(operator.id(), work);
    }

    void in(Runnable work) {
        beans.getBean(UnitOfWork.class).in(operator.id(), work);
    }

    /** A date of its own, published at the usual time. */
    CourseInstance date(int capacity) {
        return courses.published(operator, DAY.plusDays(days++), capacity);
    }

    /** A month later, a date of a course that needs the one before. */
    CourseInstance inDepth(CourseInstance before) {
        var course = courses.course(operator, "fordjupning", "Fördjupning");
        in(() -> beans.getBean(RuleChanges.class).need(course.id(), before.course(), office()));
        var day = before.day(operator.zone()).plusDays(30);
        var draft = courses.draft(operator, course, day, 9);
        return in(() -> scheduling.publish(draft, office()));
    }

    /** Has completed the course of this date long before it. */
    void trained(PersonId person, CourseInstance date) {
        var on = DAY.minusYears(1);
        in(
                () ->
                        beans.getBean(Completing.class)
                                .recordEarlier(person, date.course(), on, office()));
    }

    CourseInstance now(CourseInstance date) {
        return in(() -> beans.getBean(CourseInstances.class).find(date.id()).orElseThrow());
    }

    Registration register(SeatRequest request) {
        return register(request, SeatCast.visitor(operator));
    }

    /** Written in by the office. */
    Registration registered(CourseInstance date, String name) {
        return register(SeatCast.alone(date, name), office());
    }

    private Registration register(SeatRequest request, Viewer by) {
        return in(
                () -> {
                    var seats = beans.getBean(Seats.class);
                    var outcome = seats.register(request, by);
                    return seats.of(((Outcome.Booked) outcome).booking()).getFirst();
                });
    }

    Registration register(CourseInstance date, String name) {
        return register(SeatCast.alone(date, name));
    }

    /** Own words to those in this state, some hours off the start. */
    Reminder add(CourseInstance date, int hours, SeatState state, Hearer... hearers) {
        var timing = new Timing(Anchor.STARTS, Timing.Unit.HOURS, hours, null);
        return add(Timeline.of(date), timing, new Reach(Set.of(hearers), Set.of(state)));
    }

    Reminder add(Timeline timeline, Timing timing, Reach reach) {
        var language = operator.language();
        var saying =
                Saying.own(
                        Texts.of(language, "Tänk på [kurs]", WRITTEN),
                        Texts.of(language, "Hej [namn]!\n\n[länk]", WRITTEN));
        return in(
                () ->
                        beans.getBean(Timelines.class)
                                .add(timeline, timing, reach, saying, office()));
    }

    List<Reminder> timeline(CourseInstance date) {
        return in(() -> beans.getBean(Reminders.class).of(Timeline.of(date)));
    }

    /** Time passes until so long before the start, and the task comes by. */
    void passUntil(CourseInstance date, Duration before) {
        clock.set(date.starts().minus(before));
        keep();
    }

    void keep() {
        beans.getBean(ReminderKeeper.class).keep();
    }

    /** Topics of the reminders that someone got. */
    List<String> reminded(String name) {
        return letters(name).stream().map(Inbox.Letter::topic).toList();
    }

    List<Inbox.Letter> letters(String name) {
        return beans.getBean(Inbox.class).of(operator, SeatCast.address(name).address()).stream()
                .filter(letter -> letter.topic().matches("reminder|seat.reminder|seat.names-due"))
                .toList();
    }
}
