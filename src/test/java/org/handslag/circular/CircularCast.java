package org.handslag.circular;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.handslag.course.CourseInstance;
import org.handslag.directory.PostalAddress;
import org.handslag.scope.Email;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.How;
import org.handslag.seats.Outcome;
import org.handslag.seats.Registration;
import org.handslag.seats.SeatRequest;
import org.handslag.seats.SeatRequest.Contact;
import org.handslag.seats.SeatRequest.Seat;
import org.handslag.seats.SeatRequest.WhenFull;
import org.handslag.seats.Seats;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.SeatCast;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.jspecify.annotations.Nullable;

/** A coordinator who writes circulars, and those whom she writes to. */
class CircularCast {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);
    private static int days = 0;

    private final Operator operator;
    private final CourseCast courses;
    private final UnitOfWork work;
    private final Seats seats;
    private final Inbox inbox;
    private final Visitor coordinator;

    /** Everything that the program brings. */
    record Parts(CourseCast courses, Staff staff, Seats seats, UnitOfWork work, Inbox inbox) {}

    CircularCast(Operator operator, Parts parts, int port) {
        this.operator = operator;
        this.courses = parts.courses();
        this.work = parts.work();
        this.seats = parts.seats();
        this.inbox = parts.inbox();
        this.coordinator = parts.staff().signedIn(port, operator, Role.COORDINATOR);
    }

    Visitor coordinator() {
        return coordinator;
    }

    CourseInstance instance(int capacity) {
        return courses.published(operator, DAY.plusDays(days++), capacity);
    }

    static String path(CourseInstance instance) {
        return "/goteborg/instances/" + instance.id() + "/messages/new";
    }

    // --- writing -------------------------------------------------------------------------

    static HashMap<String, String> typed(String audience, String subject, String text) {
        var fields = new HashMap<String, String>();
        if (!audience.isEmpty()) {
            fields.put("audience", audience);
        }
        fields.put("subject-sv", subject);
        fields.put("text-sv", text);
        return fields;
    }

    Visitor.Page preview(CourseInstance instance, Map<String, String> fields) {
        return write(instance, fields).expect(200);
    }

    String problems(CourseInstance instance, Map<String, String> fields) {
        return write(instance, fields).expect(422).html().select(".ds-error-summary").text();
    }

    private Visitor.Page write(CourseInstance instance, Map<String, String> fields) {
        var form = coordinator.get(path(instance)).expect(200);
        return coordinator.submit(form, "/messages", fields);
    }

    Visitor.Page step(Visitor.Page preview, String step, Map<String, String> more) {
        var fields = new HashMap<>(more);
        fields.put("step", step);
        return coordinator.submit(preview, "/messages", fields);
    }

    Visitor.Page send(Visitor.Page preview) {
        return coordinator.follow(step(preview, "send", Map.of()).expect(303)).expect(200);
    }

    List<Inbox.Letter> letters(String name) {
        return inbox.of(operator, SeatCast.address(name).address()).stream()
                .filter(letter -> letter.topic().equals("circular"))
                .toList();
    }

    // --- those who are written to --------------------------------------------------------

    Registration register(SeatRequest request) {
        return work.in(
                operator.id(),
                () -> {
                    var outcome = seats.register(request, SeatCast.visitor(operator));
                    return seats.of(((Outcome.Booked) outcome).booking()).getFirst();
                });
    }

    /** Someone who reads this language and is reached by mail. */
    Registration speaking(CourseInstance instance, String name, String language) {
        var email = SeatCast.address(name);
        var seat = new Seat(name, email, "", Locale.of(language));
        return register(request(instance, contact(name, email, "", language), List.of(seat)));
    }

    /** Someone who has a telephone and nothing else. */
    Registration calling(CourseInstance instance, String name, String telephone) {
        var seat = new Seat(name, null, telephone, Locale.of("sv"));
        return register(request(instance, contact(name, null, telephone, "sv"), List.of(seat)));
    }

    /** A contact's colleagues, none of whom has left an address; an empty name comes later. */
    Registration through(CourseInstance instance, String contact, String... colleagues) {
        var seats =
                List.of(colleagues).stream()
                        .map(name -> new Seat(name, null, "", Locale.of("sv")))
                        .toList();
        var email = SeatCast.address(contact);
        return register(request(instance, contact(contact, email, "", "sv"), seats));
    }

    private static SeatRequest request(CourseInstance instance, Contact contact, List<Seat> seats) {
        return new SeatRequest(
                UUID.randomUUID(),
                instance.id(),
                contact,
                !seats.getFirst().name().equals(contact.name()),
                seats,
                WhenFull.SOME,
                How.WEB,
                "",
                false);
    }

    private static Contact contact(
            String name, @Nullable Email email, String telephone, String language) {
        return new Contact(
                name, email, telephone, PostalAddress.none(), "", "", Locale.of(language));
    }
}
