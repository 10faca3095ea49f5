package org.handslag.demo;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.handslag.course.CourseInstance;
import org.handslag.directory.PostalAddress;
import org.handslag.scope.Email;
import org.handslag.seats.How;
import org.handslag.seats.Outcome;
import org.handslag.seats.SeatRequest;
import org.handslag.seats.SeatRequest.Contact;
import org.handslag.seats.SeatRequest.Seat;

/** Wishes for seats, as the people of the World ask for them. */
final class Wishes {
    private Wishes() {}

    /** For herself, on the web. */
    static SeatRequest alone(Stage stage, CourseInstance instance, Attendee who) {
        var contact = contact(stage, who.name(), who.organisation(), who.workplace());
        return wish(instance, contact, false, List.of(seat(stage, who.name())), How.WEB);
    }

    static SeatRequest of(Stage stage, CourseInstance instance, Act.Calls call) {
        var language = stage.script().language();
        var lines = call.address();
        var address =
                lines.isEmpty()
                        ? PostalAddress.none()
                        : new PostalAddress(lines.get(0), lines.get(1), lines.get(2));
        return new SeatRequest(
                UUID.randomUUID(),
                instance.id(),
                new Contact(call.who(), null, call.telephone(), address, "", "", language),
                false,
                List.of(new Seat(call.who(), null, call.telephone(), language)),
                SeatRequest.WhenFull.SOME,
                How.TELEPHONE,
                call.askedBy(),
                false);
    }

    static SeatRequest of(Stage stage, CourseInstance instance, Act.Books booking, How how) {
        var language = stage.script().language();
        var seats = new ArrayList<Seat>();
        booking.colleagues().forEach(name -> seats.add(seat(stage, name)));
        booking.unreachable().forEach(name -> seats.add(new Seat(name, null, "", language)));
        for (int i = 0; i < booking.nameless(); i++) {
            seats.add(new Seat("", null, "", language));
        }
        var contact = contact(stage, booking.who(), booking.organisation(), booking.workplace());
        return wish(instance, contact, true, seats, how);
    }

    /** A script in which someone finds no way in is wrong. */
    static void requireBooked(Outcome outcome) {
        if (!(outcome instanceof Outcome.Booked)) {
            throw new IllegalStateException("Nobody was registered: " + outcome);
        }
    }

    static Seat seat(Stage stage, String name) {
        return new Seat(name, address(name, stage), "", stage.script().language());
    }

    private static SeatRequest wish(
            CourseInstance instance,
            Contact contact,
            boolean forColleagues,
            List<Seat> seats,
            How how) {
        return new SeatRequest(
                UUID.randomUUID(),
                instance.id(),
                contact,
                forColleagues,
                seats,
                SeatRequest.WhenFull.SOME,
                how,
                "",
                false);
    }

    private static Contact contact(Stage stage, String name, String organisation, String place) {
        return new Contact(
                name,
                address(name, stage),
                "",
                PostalAddress.none(),
                organisation,
                place,
                stage.script().language());
    }

    private static Email address(String name, Stage stage) {
        var plain =
                Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                        .replace("æ", "ae")
                        .replace("ø", "o")
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^a-z]+", ".");
        return new Email(plain + "@arbetsplats-" + stage.script().slug() + ".example");
    }
}
