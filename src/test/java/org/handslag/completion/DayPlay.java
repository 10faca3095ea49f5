package org.handslag.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.support.SeatCast.alone;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.handslag.attendance.Marking;
import org.handslag.attendance.Marking.Note;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Operator;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.handslag.seats.Outcome;
import org.handslag.seats.Registration;
import org.handslag.seats.SeatRequest;
import org.handslag.seats.Seated;
import org.handslag.seats.Seats;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.SeatCast;
import org.handslag.support.TestClock;

/** Plays course days of Göteborg, each on a day of its own. */
public class DayPlay {
    private static final AtomicInteger DAYS = new AtomicInteger();

    private final Cast cast;
    private final CourseCast courses;
    private final Seats seats;
    private final Seated seated;
    private final Marking marking;
    private final Recording recording;
    private final UnitOfWork work;
    private final TestClock clock;

    DayPlay(
            Cast cast,
            CourseCast courses,
            Seats seats,
            Seated seated,
            Marking marking,
            Recording recording,
            UnitOfWork work,
            TestClock clock) {
        this.cast = cast;
        this.courses = courses;
        this.seats = seats;
        this.seated = seated;
        this.marking = marking;
        this.recording = recording;
        this.work = work;
        this.clock = clock;
    }

    Operator goteborg() {
        return cast.goteborg();
    }

    Viewer coordinator() {
        return CourseCast.coordinator(goteborg());
    }

    CourseInstance published() {
        var day = LocalDate.of(2026, 12, 1).plusDays(DAYS.getAndIncrement());
        return courses.published(goteborg(), day, 10);
    }

    Registration registered(CourseInstance instance, String name) {
        return registered(instance, alone(instance, name));
    }

    Registration registered(CourseInstance instance, SeatRequest request) {
        var outcome = in(() -> seats.register(request, SeatCast.visitor(goteborg())));
        assertThat(outcome).isInstanceOf(Outcome.Booked.class);
        return in(() -> seated.of(instance.id())).getLast();
    }

    void mark(CourseInstance instance, Registration registration, Note note) {
        var session = instance.sessions().getFirst();
        work.in(
                goteborg().id(),
                () -> marking.mark(instance, session, registration, note, coordinator()));
    }

    /** The day comes and goes, with this one there from beginning to end. */
    public void attended(CourseInstance instance, Registration registration, Note note) {
        clock.set(instance.starts());
        mark(instance, registration, note);
        clock.set(instance.ends());
        recording.recordAll();
    }

    <T> T in(Supplier<T> verb) {
        return work.in(goteborg().id(), verb);
    }
}
