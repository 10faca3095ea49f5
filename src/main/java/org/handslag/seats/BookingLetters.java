package org.handslag.seats;

import java.util.Map;
import org.handslag.journal.Subject;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.message.Messages;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a contact what came of a whole booking, in one message. */
@Component
class BookingLetters {
    private final Letters letters;
    private final Readers readers;
    private final SeatLinks links;
    private final Messages messages;

    BookingLetters(Letters letters, Readers readers, SeatLinks links, Messages messages) {
        this.letters = letters;
        this.readers = readers;
        this.links = links;
        this.messages = messages;
    }

    @EventListener
    void hear(BookingMade made) {
        var to = readers.contact(made.booking());
        var letter = letters.about(made.instance(), to.language());
        var counts =
                Map.of(
                        "confirmed", count(made, RegistrationState.CONFIRMED),
                        "waiting", count(made, RegistrationState.WAITING),
                        "already", made.already(),
                        "through", through(made));
        var body = letter.facts(Body.empty().paragraph(letter.t("booking.intro", counts)), false);
        if (through(made) > 0) {
            body = body.paragraph(letter.t("booking.through", counts));
        }
        body =
                body.paragraph(letter.t("booking.names", counts))
                        .link(
                                letter.t("booking.link"),
                                links.booking(letter.operator(), made.booking(), made.instance()));
        messages.send(
                new Draft("seat.booking", to, letter.t("booking.subject"), body)
                        .about(new Subject("instance", made.instance().id().value()))
                        .within(made.instance().programme()));
    }

    private static long count(BookingMade made, RegistrationState state) {
        return made.registrations().stream().filter(r -> r.state() == state).count();
    }

    private static long through(BookingMade made) {
        return made.registrations().stream()
                .filter(r -> Readers.throughContact(r, made.booking()) && !r.isNameless())
                .count();
    }
}
