package org.handslag.prerequisite;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.handslag.attendance.Marking;
import org.handslag.attendance.Presence;
import org.handslag.attendance.Way;
import org.handslag.audit.SeatAudit;
import org.handslag.completion.Completing;
import org.handslag.course.Course;
import org.handslag.course.CourseId;
import org.handslag.course.CourseInstance;
import org.handslag.course.Scheduling;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.handslag.seats.Outcome;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationState;
import org.handslag.seats.SeatRequest;
import org.handslag.seats.Seats;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.SeatCast;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;

/** Plays Göteborg's basic course and the in-depth part that builds on it. */
public class LearningPlay {
    static final LocalDate BASIC_DAY = LocalDate.of(2026, 12, 1);
    static final LocalDate DAY = LocalDate.of(2027, 1, 20);
    private static final AtomicInteger COURSES = new AtomicInteger();

    private final Cast cast;
    private final CourseCast courses;
    private final Staff staff;
    private final Seats seats;
    private final Parts parts;
    private final UnitOfWork work;

    /** What the play is made with. */
    public record Parts(
            Scheduling scheduling,
            Prerequisites prerequisites,
            RuleChanges rules,
            Conditions conditions,
            SettlingTask.Round round,
            Completing completing,
            Marking marking,
            SeatAudit audit,
            TestClock clock) {}

    LearningPlay(
            Cast cast, CourseCast courses, Staff staff, Seats seats, Parts parts, UnitOfWork work) {
        this.cast = cast;
        this.courses = courses;
        this.staff = staff;
        this.seats = seats;
        this.parts = parts;
        this.work = work;
    }

    Operator goteborg() {
        return cast.goteborg();
    }

    Viewer coordinator() {
        return CourseCast.coordinator(goteborg());
    }

    Viewer visitor() {
        return SeatCast.visitor(goteborg());
    }

    Viewer herself(PersonId person) {
        return new Viewer(goteborg().id(), person, List.of(), goteborg().language());
    }

    Course basic() {
        return courses.grund(goteborg());
    }

    /** A course of its own that nothing is said of yet. */
    Course course(String title) {
        return courses.course(goteborg(), "kurs-" + COURSES.incrementAndGet(), title);
    }

    /** An in-depth part that needs the basic course. */
    Course inDepth() {
        var course = course("Fördjupning");
        does(() -> parts.rules().need(course.id(), basic().id(), coordinator()));
        return course;
    }

    /** Someone's seat that hangs on the basic course; those who have taken a third cannot come. */
    public void aSeatOnACondition() {
        var course = course("Fördjupning för nya");
        rule(course, List.of(Set.of(basic())), Set.of(course("Avslutning")), 24);
        registered(basicDate(), "Kim Villkor");
        registered(date(course, DAY, 5), "Kim Villkor");
    }

    CourseInstance inDepthDate(int capacity) {
        return date(inDepth(), DAY, capacity);
    }

    CourseInstance basicDate() {
        return date(basic(), BASIC_DAY, 50);
    }

    CourseInstance date(Course course, LocalDate day, int capacity) {
        var draft = courses.draft(goteborg(), course, day, capacity);
        return in(() -> parts.scheduling().publish(draft, coordinator()));
    }

    void rule(Course course, List<Set<Course>> ways, Set<Course> bars, int months) {
        does(
                () -> {
                    var before = parts.prerequisites().of(course.id());
                    var next =
                            new Prerequisite(
                                    course.id(),
                                    ways.stream().map(LearningPlay::ids).toList(),
                                    ids(bars),
                                    months,
                                    before.version());
                    parts.rules().save(before, next, coordinator());
                });
    }

    private static Set<CourseId> ids(Set<Course> those) {
        return those.stream().map(Course::id).collect(Collectors.toUnmodifiableSet());
    }

    PersonId person(String name) {
        return staff.person(goteborg(), name, SeatCast.address(name).address());
    }

    /** Someone who has completed a course on a day. */
    PersonId trained(String name, Course course, LocalDate on) {
        var person = person(name);
        does(() -> parts.completing().recordEarlier(person, course.id(), on, coordinator()));
        return person;
    }

    /** Written in by the office. */
    Registration registered(CourseInstance date, String name) {
        return booked(SeatCast.alone(date, name), coordinator()).getFirst();
    }

    List<Registration> booked(SeatRequest wish, Viewer by) {
        var booked = (Outcome.Booked) register(wish, by);
        return in(() -> seats.of(booked.booking()));
    }

    Outcome register(SeatRequest wish, Viewer by) {
        return in(() -> seats.register(wish, by));
    }

    /** The day of a date comes and goes, with her there or not. */
    void held(CourseInstance date, Registration registration, boolean present) {
        parts.clock().set(date.starts());
        var note = Marking.Note.whole(present ? Presence.PRESENT : Presence.ABSENT, Way.LIST, "");
        does(
                () ->
                        parts.marking()
                                .mark(
                                        date,
                                        date.sessions().getFirst(),
                                        registration,
                                        note,
                                        coordinator()));
        parts.clock().set(date.ends());
        does(() -> parts.completing().record(date, coordinator()));
    }

    void looksAgain() {
        parts.round().all();
    }

    List<Condition> conditions(Registration registration) {
        return in(() -> parts.conditions().of(registration.id()));
    }

    Registration reread(Registration registration) {
        return in(() -> seats.find(registration.id())).orElseThrow();
    }

    RegistrationState state(Registration registration) {
        return reread(registration).state();
    }

    List<String> findings() {
        return in(parts.audit()::findings);
    }

    <T> T in(Supplier<T> verb) {
        return work.in(goteborg().id(), verb);
    }

    void does(Runnable verb) {
        work.in(goteborg().id(), verb);
    }
}
