package org.handslag.support;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.Outcome;
import org.handslag.seats.Registration;
import org.handslag.seats.SeatRequest;
import org.handslag.seats.Seats;

/** A coordinator at her desk, with a date that people have registered on. */
public final class Office {
    private final Operator operator;
    private final CourseCast courses;
    private final Seats seats;
    private final UnitOfWork work;
    private final Supplier<Visitor> door;
    private Visitor coordinator;

    public Office(Cast cast, CourseCast courses, Staff staff, Desk desk) {
        this.operator = cast.goteborg();
        this.courses = courses;
        this.seats = desk.seats();
        this.work = desk.work();
        this.door = () -> staff.signedIn(desk.port(), operator, Role.COORDINATOR);
        this.coordinator = door.get();
    }

    public record Desk(Seats seats, UnitOfWork work, int port) {}

    /** After so long that she is signed out. */
    public void signInAgain() {
        coordinator = door.get();
    }

    public Operator operator() {
        return operator;
    }

    public Visitor coordinator() {
        return coordinator;
    }

    public CourseInstance date(LocalDate day, int capacity) {
        return courses.published(operator, day, capacity);
    }

    public Registration registered(CourseInstance instance, String name) {
        return asked(SeatCast.alone(instance, name)).getFirst();
    }

    public List<Registration> asked(SeatRequest request) {
        return in(
                () -> {
                    var by = SeatCast.visitor(operator);
                    var booked = (Outcome.Booked) seats.register(request, by);
                    return seats.of(booked.booking());
                });
    }

    public Registration now(Registration registration) {
        return in(() -> seats.find(registration.id())).orElseThrow();
    }

    public static String list(CourseInstance instance) {
        return "/goteborg/instances/" + instance.id() + "/registered";
    }

    public static String page(Registration registration) {
        return "/goteborg/instances/"
                + registration.instance()
                + "/registered/"
                + registration.id();
    }

    public Visitor.Page form(String path) {
        return coordinator.get(path).expect(200);
    }

    /** Opens the page of this change and sends it with these answers. */
    public Visitor.Page send(
            Registration registration, String change, Map<String, String> answers) {
        var page = form(page(registration) + "/" + change);
        return coordinator.submit(page, "/" + change, answers);
    }

    /** The form for someone new, filled in. */
    public static Map<String, String> someone(String name, String telephone) {
        return new HashMap<>(Map.of("name", name, "telephone", telephone, "how", "TELEPHONE"));
    }

    public Visitor.Page enter(CourseInstance instance, Map<String, String> answers) {
        var page = form(list(instance) + "/new?new=yes");
        return coordinator.submit(page, "/registered", answers);
    }

    public <T> T in(Supplier<T> verb) {
        return work.in(operator.id(), verb);
    }
}
