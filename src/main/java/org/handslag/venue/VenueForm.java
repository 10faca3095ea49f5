package org.handslag.venue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.handslag.directory.PostalAddress;
import org.handslag.scope.Email;
import org.handslag.scope.Operator;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
import org.handslag.ui.TextsField;

/** What a coordinator writes about a place. */
public record VenueForm(Form form, Operator operator) {
    private static final List<String> LINES =
            List.of(
                    "name",
                    "street",
                    "postalCode",
                    "city",
                    "rooms",
                    "contactName",
                    "contactEmail",
                    "contactTelephone");
    private static final int LINE = 120;
    private static final int SHORT = 40;
    private static final int TEXT = 2000;
    private static final int MOST_ROOMS = 60;

    static VenueForm filled(Venue venue, Operator operator) {
        var details = venue.details();
        var form =
                Form.empty()
                        .fill("name", details.name())
                        .fill("street", details.address().street())
                        .fill("postalCode", details.address().postalCode())
                        .fill("city", details.address().city())
                        .fill("rooms", String.join("\n", details.rooms()))
                        .fill("contactName", details.contact().name())
                        .fill("contactEmail", details.contact().email())
                        .fill("contactTelephone", details.contact().telephone())
                        .fill(Overtaken.VERSION, venue.version());
        var filled = new VenueForm(form, operator);
        filled.transport().fill(form, details.directions().transport());
        filled.way().fill(form, details.directions().way());
        filled.dropOff().fill(form, details.directions().dropOff());
        filled.parking().fill(form, details.directions().parking());
        return filled;
    }

    public TextsField transport() {
        return TextsField.lines("transport", operator.languages(), TEXT);
    }

    public TextsField way() {
        return TextsField.lines("way", operator.languages(), TEXT);
    }

    public TextsField dropOff() {
        return TextsField.lines("dropOff", operator.languages(), TEXT);
    }

    public TextsField parking() {
        return TextsField.lines("parking", operator.languages(), TEXT);
    }

    /** The details with what was typed; meaningless beside a problem. */
    Venue.Details read(Directions before, LocalDate today) {
        var name = form.line("name", LINE);
        var address =
                new PostalAddress(
                        form.optionalLine("street", LINE),
                        form.optionalLine("postalCode", SHORT),
                        form.line("city", LINE));
        var directions =
                new Directions(
                        transport().read(form, before.transport(), today),
                        way().read(form, before.way(), today),
                        dropOff().read(form, before.dropOff(), today),
                        parking().read(form, before.parking(), today));
        return new Venue.Details(name, address, directions, contact(), rooms());
    }

    boolean isOf(Venue venue) {
        return form.value(Overtaken.VERSION).equals(String.valueOf(venue.version()));
    }

    void overtakenBy(Venue saved) {
        var texts =
                Stream.of(transport(), way(), dropOff(), parking())
                        .flatMap(field -> operator.languages().stream().map(field::in));
        var fields = Stream.concat(LINES.stream(), texts).toList();
        Overtaken.tell(form, filled(saved, operator).form, fields);
    }

    private Venue.Contact contact() {
        var email = form.optionalLine("contactEmail", LINE);
        if (!email.isEmpty() && Email.parse(email).isEmpty()) {
            form.wrong("contactEmail", "form.email");
        }
        return new Venue.Contact(
                form.optionalLine("contactName", LINE),
                email,
                form.optionalLine("contactTelephone", SHORT));
    }

    /** One on each line; the same one twice is one. */
    private List<String> rooms() {
        var typed = form.optionalText("rooms", MOST_ROOMS * LINE);
        var rooms =
                typed.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList();
        if (rooms.size() > MOST_ROOMS) {
            form.wrong("rooms", "venue.too-many-rooms");
        } else if (rooms.stream().anyMatch(room -> room.length() > LINE)) {
            form.wrong("rooms", "venue.room-too-long");
        }
        return rooms;
    }
}
