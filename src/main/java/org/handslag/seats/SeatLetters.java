package org.handslag.seats;

import java.util.Map;
import java.util.Objects;
import org.handslag.journal.Subject;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.message.Messages;
import org.handslag.message.Recipient;
import org.handslag.web.Spoken;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people what became of their seats, in the transaction in which it came. */
@Component
class SeatLetters {
    private final Bookings bookings;
    private final Registrations registrations;
    private final Letters letters;
    private final Readers readers;
    private final SeatLinks links;
    private final SeatCalendar calendar;
    private final Messages messages;

    SeatLetters(
            Bookings bookings,
            Registrations registrations,
            Letters letters,
            Readers readers,
            SeatLinks links,
            SeatCalendar calendar,
            Messages messages) {
        this.bookings = bookings;
        this.registrations = registrations;
        this.letters = letters;
        this.readers = readers;
        this.links = links;
        this.calendar = calendar;
        this.messages = messages;
    }

    @EventListener
    void hear(SeatChanged change) {
        var topic = Topic.of(change);
        if (topic.isEmpty()) {
            return;
        }
        var registration = change.registration();
        var booking = bookings.find(registration.booking()).orElseThrow();
        if (change.cause() == Cause.SWAPPED) {
            tellWhoGaveUp(change, booking);
        }
        if (change.cause() == Cause.REGISTERED && Readers.throughContact(registration, booking)) {
            return; // the contact gets one message about the whole booking
        }
        var to = readers.of(registration, booking);
        var letter = letters.about(change.instance(), to.language());
        var draft = draft(topic, change, booking, letter, to);
        messages.send(withCalendar(draft, change, letter, to));
    }

    private Draft draft(
            String topic, SeatChanged change, Booking booking, Letter letter, Recipient to) {
        var registration = change.registration();
        var arguments = arguments(change, letter);
        var body = Body.empty();
        if (Readers.throughContact(registration, booking)) {
            body = body.paragraph(letter.t("for-colleague", arguments));
        }
        body = body.paragraph(letter.t(topic + ".intro", arguments));
        if (!change.detail().isBlank()) {
            body = body.paragraph(change.detail());
        }
        body = letter.facts(body, registration.state() == RegistrationState.CONFIRMED);
        body = body.paragraph(letter.t(topic + ".next", arguments));
        body = withLink(body, topic, change, letter, to);
        return new Draft("seat." + topic, to, letter.t(topic + ".subject", arguments), body)
                .about(new Subject("instance", change.instance().id().value()))
                .within(change.instance().programme());
    }

    private Body withLink(
            Body body, String topic, SeatChanged change, Letter letter, Recipient to) {
        var registration = change.registration();
        if (to.email() != null) {
            var address = links.place(letter.operator(), registration, change.instance());
            return body.link(letter.t(topic + ".link"), address);
        }
        var code = links.code(registration, change.instance());
        return body.fact(letter.t("code"), code)
                .link(letter.t(topic + ".link"), links.forCode(letter.operator(), code));
    }

    private Map<String, Object> arguments(SeatChanged change, Letter letter) {
        var registration = change.registration();
        var until = registration.offeredUntil();
        return Map.of(
                "name",
                registration.typed().name(),
                "place",
                registrations.ahead(registration) + 1,
                "until",
                until == null
                        ? ""
                        : Spoken.moment(
                                until.atZone(letter.operator().zone()), letter.words().locale()));
    }

    private Draft withCalendar(Draft draft, SeatChanged change, Letter letter, Recipient to) {
        var registration = change.registration();
        var before = change.before();
        if (to.email() == null) {
            return draft;
        }
        if (registration.state() == RegistrationState.CONFIRMED) {
            return draft.attach(calendar.requested(registration, letter, to));
        }
        var had = before != null && before.state() == RegistrationState.CONFIRMED;
        return had ? draft.attach(calendar.cancelled(registration, letter, to)) : draft;
    }

    /** Whoever gave her seat away hears of it, and her links open nothing any more. */
    private void tellWhoGaveUp(SeatChanged change, Booking booking) {
        var before = Objects.requireNonNull(change.before());
        links.end(change.registration());
        var to = readers.of(before, booking);
        var letter = letters.about(change.instance(), to.language());
        var body =
                letter.facts(
                        Body.empty()
                                .paragraph(
                                        letter.t(
                                                "swapped.intro",
                                                Map.of("name", before.typed().name()))),
                        false);
        var draft =
                new Draft("seat.swapped", to, letter.t("swapped.subject"), body)
                        .about(new Subject("instance", change.instance().id().value()))
                        .within(change.instance().programme());
        var had = before.state() == RegistrationState.CONFIRMED && to.email() != null;
        messages.send(
                had ? draft.attach(calendar.cancelled(change.registration(), letter, to)) : draft);
    }
}
