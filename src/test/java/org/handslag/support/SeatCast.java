package org.handslag.support;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.directory.PostalAddress;
import org.handslag.scope.Email;
import org.handslag.scope.Operator;
import org.handslag.scope.Viewer;
import org.handslag.seats.How;
import org.handslag.seats.SeatRequest;
import org.handslag.seats.SeatRequest.Contact;
import org.handslag.seats.SeatRequest.Seat;
import org.handslag.seats.SeatRequest.WhenFull;

/** Wishes for seats, as the public form makes them. */
public final class SeatCast {
    private static final Locale SWEDISH = Locale.of("sv");

    private SeatCast() {}

    public static Viewer visitor(Operator operator) {
        return Viewer.visitor(operator.id(), operator.language());
    }

    /** Someone who registers herself and takes the waiting list when it is full. */
    public static SeatRequest alone(CourseInstance instance, String name) {
        return alone(instance.id(), name, WhenFull.SOME);
    }

    /** Someone who left a telephone number besides her address. */
    public static SeatRequest reachable(CourseInstance instance, String name, String telephone) {
        var wish = alone(instance, name);
        return new SeatRequest(
                wish.submission(),
                wish.instance(),
                wish.contact(),
                false,
                List.of(new Seat(name, address(name), telephone, SWEDISH)),
                wish.whenFull(),
                How.WEB,
                "",
                false);
    }

    public static SeatRequest alone(CourseInstanceId instance, String name, WhenFull whenFull) {
        var email = address(name);
        return new SeatRequest(
                UUID.randomUUID(),
                instance,
                new Contact(name, email, "", PostalAddress.none(), "", "", SWEDISH),
                false,
                List.of(new Seat(name, email, "", SWEDISH)),
                whenFull,
                How.WEB,
                "",
                false);
    }

    /** A contact who books for colleagues; an empty name is a seat whose name comes later. */
    public static SeatRequest group(
            CourseInstance instance, String contact, WhenFull whenFull, String... names) {
        return new SeatRequest(
                UUID.randomUUID(),
                instance.id(),
                new Contact(
                        contact,
                        address(contact),
                        "",
                        PostalAddress.none(),
                        "Butikskedjan",
                        "Backaplan",
                        SWEDISH),
                true,
                List.of(names).stream().map(SeatCast::seat).toList(),
                whenFull,
                How.WEB,
                "",
                false);
    }

    public static Seat seat(String name) {
        return new Seat(name, name.isEmpty() ? null : address(name), "", SWEDISH);
    }

    public static Email address(String name) {
        var local = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return new Email(local + "@arbetsplats.example");
    }
}
