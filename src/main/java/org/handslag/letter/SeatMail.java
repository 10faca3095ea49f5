package org.handslag.letter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handslag.course.CourseInstance;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.message.Messages;
import org.handslag.message.Recipient;
import org.handslag.seats.Booking;
import org.handslag.seats.Registration;
import org.handslag.seats.Seats;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Writes to whoever gets the messages of a registration or a booking, all in one shape: what it is
 * about, the facts, what comes next, a link. The messages {@code letter.TOPIC.subject, .intro,
 * .next} and {@code .link} say it.
 */
@Component
public class SeatMail {
    private static final Set<String> LEADS_ON =
            Set.of(
                    "cancelled",
                    "cancelled-applied",
                    "not-reached",
                    "not-answered",
                    "not-approved",
                    Requirement.NOT_ADMITTED);

    private final Seats seats;
    private final Readers readers;
    private final Letters letters;
    private final SeatLinks links;
    private final Requirement requirement;
    private final Messages messages;
    private final Ways ways;

    @Autowired
    SeatMail(
            Seats seats,
            Readers readers,
            Letters letters,
            SeatLinks links,
            Requirement requirement,
            Messages messages) {
        this.seats = seats;
        this.readers = readers;
        this.letters = letters;
        this.links = links;
        this.requirement = requirement;
        this.ways = links;
        this.messages = messages;
    }

    private SeatMail(SeatMail usual, Ways ways) {
        this.seats = usual.seats;
        this.readers = usual.readers;
        this.letters = usual.letters;
        this.links = usual.links;
        this.requirement = usual.requirement;
        this.messages = usual.messages;
        this.ways = ways;
    }

    /** The same messages with other links in them. */
    SeatMail with(Ways others) {
        return new SeatMail(this, others);
    }

    /**
     * To the person, or to the contact when she has no address of her own.
     *
     * @param more what the messages say besides the name, the course and the day
     */
    public Draft draft(
            Registration registration, CourseInstance instance, String topic, Map<String, ?> more) {
        return draft(telling(registration, instance, more), topic, "");
    }

    /** As {@link #draft(Registration, CourseInstance, String, Map)}, sent. */
    public void tell(Registration registration, CourseInstance instance, String topic) {
        messages.send(draft(registration, instance, topic, Map.of()));
    }

    /** To the person and never to a contact, by whatever way she can be reached herself. */
    public void tellHerself(Registration registration, CourseInstance instance, String topic) {
        var booking = seats.find(registration.booking()).orElseThrow();
        var to = readers.herself(registration);
        var letter = letters.about(instance, to.language());
        var telling = new Telling(registration, booking, to, letter, Map.of());
        var said = said(Body.empty(), telling, topic, "").paragraph(next(telling, topic));
        messages.send(addressed(telling, topic, ownLink(said, telling, topic)));
    }

    /**
     * A new link to her own page, asked for on the telephone or at the counter: older ones open
     * nothing any more.
     *
     * @param onPaper as a code in a letter, also when she has an address for mail
     */
    public void linkAgain(Registration registration, CourseInstance instance, boolean onPaper) {
        links.end(registration);
        var booking = seats.find(registration.booking()).orElseThrow();
        var to = onPaper ? readers.onPaper(registration) : readers.herself(registration);
        var letter = letters.about(instance, to.language());
        var telling = new Telling(registration, booking, to, letter, Map.of());
        var said = said(Body.empty(), telling, "again", "").paragraph(next(telling, "again"));
        messages.send(addressed(telling, "again", ownLink(said, telling, "again")));
    }

    /** As {@link #draftsToContacts}, sent. */
    public void tellContact(
            Booking booking, CourseInstance instance, String topic, Map<String, ?> more) {
        draftsToContacts(booking, instance, topic, more).forEach(messages::send);
    }

    /**
     * To the contact, about a whole booking; to each of them where an employer has several.
     *
     * @param more what the messages say besides the course and the day when names are due
     */
    public List<Draft> draftsToContacts(
            Booking booking, CourseInstance instance, String topic, Map<String, ?> more) {
        return readers.contacts(booking).stream()
                .map(to -> draft(to, booking, instance, topic, more))
                .toList();
    }

    private Draft draft(
            Recipient to,
            Booking booking,
            CourseInstance instance,
            String topic,
            Map<String, ?> more) {
        var letter = letters.about(instance, to.language());
        var arguments = new HashMap<String, Object>(more);
        arguments.put("due", letter.moment(instance.window().namesDue()));
        var body = Body.empty().paragraph(letter.t(topic + ".intro", arguments));
        body = letter.facts(body, false).paragraph(letter.t(topic + ".next", arguments));
        body = ways.toBooking(body, booking, letter, letter.t(topic + ".link"), to);
        return letter.draft("seat." + topic, to, letter.t(topic + ".subject", arguments), body);
    }

    void send(Draft draft) {
        messages.send(draft);
    }

    Telling telling(Registration registration, CourseInstance instance) {
        return telling(registration, instance, Map.of());
    }

    private Telling telling(
            Registration registration, CourseInstance instance, Map<String, ?> more) {
        var booking = seats.find(registration.booking()).orElseThrow();
        var to = readers.of(registration, booking);
        return new Telling(registration, booking, to, letters.about(instance, to.language()), more);
    }

    Draft draft(Telling telling, String topic, String detail) {
        var letter = telling.letter();
        var body = Body.empty();
        if (telling.throughContact()) {
            var whose = telling.registration().isNameless() ? "for-nameless" : "for-colleague";
            body = body.paragraph(letter.t(whose, arguments(telling)));
        }
        body = said(body, telling, topic, detail);
        if (telling.throughContact()) {
            var label = letter.t("booking.link");
            body = body.paragraph(next(telling, "through"));
            body = ways.toBooking(body, telling.booking(), letter, label, telling.to());
        } else {
            body = ownLink(body.paragraph(next(telling, topic)), telling, topic);
        }
        return addressed(telling, topic, body);
    }

    /** To whoever has given her seat away: there is nothing more for her to do. */
    Draft farewell(Telling telling) {
        var intro = telling.letter().t("swapped.intro", arguments(telling));
        var body = telling.letter().facts(Body.empty().paragraph(intro), false);
        return addressed(telling, "swapped", body);
    }

    private Body said(Body begun, Telling telling, String topic, String detail) {
        var letter = telling.letter();
        var body = begun.paragraph(letter.t(topic + ".intro", arguments(telling)));
        if (!detail.isBlank()) {
            body = body.paragraph(detail);
        }
        body = requirement.told(body, telling, topic);
        body = letter.facts(body, telling.confirmed());
        return LEADS_ON.contains(topic)
                ? letter.coming(body, letters.coming(telling.instance()))
                : body;
    }

    private String next(Telling telling, String topic) {
        return telling.letter().t(topic + ".next", arguments(telling));
    }

    private Draft addressed(Telling telling, String topic, Body body) {
        var letter = telling.letter();
        return letter.draft(
                "seat." + topic,
                telling.to(),
                letter.t(topic + ".subject", arguments(telling)),
                body);
    }

    private Body ownLink(Body body, Telling telling, String topic) {
        var label = telling.letter().t(topic + ".link");
        return ways.toPlace(body, telling.registration(), telling.letter(), label, telling.to());
    }

    private Map<String, Object> arguments(Telling telling) {
        var registration = telling.registration();
        var letter = telling.letter();
        var until = registration.offeredUntil();
        var arguments = new HashMap<String, Object>(telling.more());
        arguments.put("name", registration.typed().name());
        arguments.put("place", seats.number(registration));
        if (until != null) {
            arguments.put("until", letter.moment(until));
        }
        if (registration.application() != null) {
            arguments.put("answer", letter.date(registration.application().answerBy()));
        }
        return arguments;
    }
}
