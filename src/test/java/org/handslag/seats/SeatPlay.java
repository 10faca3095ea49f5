package org.handslag.seats;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.handslag.audit.SeatAudit;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.course.InstanceSize;
import org.handslag.course.Scheduling;
import org.handslag.scope.Operator;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.SeatCast;

/** Plays on the seats of Göteborg's dates, each verb in a unit of work of its own. */
public class SeatPlay {
    static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    private final Cast cast;
    private final CourseCast courses;
    private final Seats seats;
    private final SeatAudit audit;
    private final Registrations registrations;
    private final Pools pools;
    private final Scheduling scheduling;
    private final CourseInstances instances;
    private final UnitOfWork work;

    SeatPlay(
            Cast cast,
            CourseCast courses,
            Seats seats,
            SeatAudit audit,
            Registrations registrations,
            Pools pools,
            Scheduling scheduling,
            CourseInstances instances,
            UnitOfWork work) {
        this.cast = cast;
        this.courses = courses;
        this.seats = seats;
        this.audit = audit;
        this.registrations = registrations;
        this.pools = pools;
        this.scheduling = scheduling;
        this.instances = instances;
        this.work = work;
    }

    Operator goteborg() {
        return cast.goteborg();
    }

    Viewer visitor() {
        return SeatCast.visitor(goteborg());
    }

    Viewer coordinator() {
        return CourseCast.coordinator(goteborg());
    }

    CourseInstance published(int capacity) {
        return courses.published(goteborg(), DAY, capacity);
    }

    /** A date whose only seat this one has. */
    CourseInstance full(String name) {
        var instance = published(1);
        registered(instance, name);
        return instance;
    }

    Outcome register(SeatRequest request) {
        return in(() -> seats.register(request, visitor()));
    }

    Registration registered(CourseInstance instance, String name) {
        return first(() -> seats.register(SeatCast.alone(instance, name), visitor()));
    }

    /** The first registration of the booking that a verb makes. */
    Registration first(Supplier<Outcome> verb) {
        return ofBooking(in(verb)).getFirst();
    }

    List<Registration> ofBooking(Outcome outcome) {
        var booked = (Outcome.Booked) outcome;
        return in(() -> registrations.ofBooking(booked.booking()));
    }

    void withdraw(Registration registration) {
        in(() -> seats.withdraw(registration.id(), false, visitor()));
    }

    void resize(CourseInstance instance, int capacity) {
        var size = InstanceSize.usual(capacity, 0, DAY);
        in(() -> scheduling.resize(reread(instance), size, coordinator()));
    }

    RegistrationState state(Registration registration) {
        return reread(registration).state();
    }

    Registration reread(Registration registration) {
        return in(() -> registrations.find(registration.id())).orElseThrow();
    }

    CourseInstance reread(CourseInstance instance) {
        return in(() -> instances.find(instance.id())).orElseThrow();
    }

    Pool pool(CourseInstance instance) {
        return in(() -> pools.find(instance.id())).orElseThrow();
    }

    int ahead(Registration registration) {
        return in(() -> registrations.ahead(registration));
    }

    /** What the audit finds wrong: nothing, whatever was played. */
    List<String> findings() {
        return in(audit::findings);
    }

    <T> T in(Supplier<T> verb) {
        return work.in(goteborg().id(), verb);
    }

    void does(Runnable verb) {
        work.in(goteborg().id(), verb);
    }
}
