package org.handslag.letter;

import java.util.Map;
import java.util.Objects;
import org.handslag.message.Body;
import org.handslag.message.Messages;
import org.handslag.seats.Booking;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationState;
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
    void hear(Booking.Made made) {
        var to = readers.contact(made.booking());
        var letter = letters.about(made.instance(), to.language());
        var topic = topic(made);
        var body = body(made, letter, topic);
        var label = letter.t(topic + ".link");
        var linked = links.toBooking(body, made.booking(), letter, label, to);
        messages.send(letter.draft("seat." + topic, to, letter.t(topic + ".subject"), linked));
    }

    private static Body body(Booking.Made made, Letter letter, String topic) {
        var counts =
                Map.of(
                        "seats", made.registrations().size(),
                        "answer", answer(made, letter),
                        "confirmed", count(made, RegistrationState.CONFIRMED),
                        "waiting", count(made, RegistrationState.WAITING),
                        "lacking", count(made, RegistrationState.CANCELLED),
                        "already", made.already(),
                        "through", through(made));
        var intro = Body.empty().paragraph(letter.t(topic + ".intro", counts));
        var body = letter.facts(intro, false);
        if (count(made, RegistrationState.CANCELLED) > 0) {
            body = body.paragraph(letter.t("booking.not-possible", counts));
        }
        if (through(made) > 0) {
            body = body.paragraph(letter.t("booking.through", counts));
        }
        return body.paragraph(letter.t(topic + ".next", counts));
    }

    private static String topic(Booking.Made made) {
        if (count(made, RegistrationState.UNVERIFIED) > 0) {
            return "booking-verify";
        }
        return count(made, RegistrationState.APPLIED) > 0 ? "booking-applied" : "booking";
    }

    /** By when a contact is answered who has applied for seats; empty for everyone else. */
    private static String answer(Booking.Made made, Letter letter) {
        return made.registrations().stream()
                .map(Registration::application)
                .filter(Objects::nonNull)
                .map(application -> letter.date(application.answerBy()))
                .findFirst()
                .orElse("");
    }

    private static long count(Booking.Made made, RegistrationState state) {
        return made.registrations().stream().filter(r -> r.state() == state).count();
    }

    private static long through(Booking.Made made) {
        return made.registrations().stream()
                .filter(r -> made.booking().speaksFor(r) && !r.isNameless())
                .count();
    }
}
