package org.handslag.letter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.handslag.access.Purpose;
import org.handslag.access.Tokens;
import org.handslag.course.CourseInstance;
import org.handslag.message.Body;
import org.handslag.message.Recipient;
import org.handslag.seats.Booking;
import org.handslag.seats.Registration;
import org.handslag.web.Addresses;
import org.springframework.stereotype.Component;

/** The links and codes that open a person's own page or a contact's booking, without an account. */
@Component
public class SeatLinks implements Ways {
    /** Opens one registration to the person whose place it is. */
    public static final Purpose PLACE = new Purpose("place");

    /** Opens one booking to the contact who made it. */
    public static final Purpose BOOKING = new Purpose("booking");

    private static final Duration AFTER_THE_END = Duration.ofDays(30);

    private final Tokens tokens;
    private final Caretakers caretakers;
    private final Addresses addresses;
    private final Clock clock;

    SeatLinks(Tokens tokens, Caretakers caretakers, Addresses addresses, Clock clock) {
        this.tokens = tokens;
        this.caretakers = caretakers;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** Whether a link to this date would still open something. */
    public boolean opens(CourseInstance instance) {
        return clock.instant().isBefore(until(instance));
    }

    /** A new link to the own page of someone who has proved herself by a code: the last segment. */
    public String tokenFor(Registration registration, CourseInstance instance) {
        return tokens.issue(PLACE, registration.id().value(), until(instance));
    }

    public String tokenFor(Booking booking, CourseInstance instance) {
        return tokens.issue(BOOKING, booking.id().value(), until(instance));
    }

    /**
     * Adds the link to the own page, or a code where the reader has no mail; nothing when the date
     * is so long over that it would open nothing.
     */
    @Override
    public Body toPlace(
            Body body, Registration registration, Letter letter, String label, Recipient to) {
        if (!opens(letter.instance())) {
            return body;
        }
        return to.email() == null
                ? withCode(body, PLACE, registration.id().value(), letter, label)
                : body.link(
                        label,
                        address(letter, "/place/" + tokenFor(registration, letter.instance())));
    }

    /** Whether a link to this booking is still good in the hands of whoever made it. */
    public boolean isHers(Booking booking) {
        return caretakers
                .of(booking)
                .map(care -> care.isWith(booking.contact().person()))
                .orElse(true);
    }

    /**
     * As {@link #toPlace}, to the contact's page. An employer's contacts sign in instead: a link
     * would still be good when they no longer are.
     */
    @Override
    public Body toBooking(Body body, Booking booking, Letter letter, String label, Recipient to) {
        if (!opens(letter.instance())) {
            return body;
        }
        var care = caretakers.of(booking);
        if (care.isPresent()) {
            return body.link(label, address(letter, care.get().path()));
        }
        return to.email() == null
                ? withCode(body, BOOKING, booking.id().value(), letter, label)
                : body.link(
                        label, address(letter, "/booking/" + tokenFor(booking, letter.instance())));
    }

    private Body withCode(Body body, Purpose purpose, UUID object, Letter letter, String label) {
        var code = tokens.issueCode(purpose, object, until(letter.instance()));
        return body.fact(letter.t("code"), code).link(label, address(letter, "/code/" + code));
    }

    private String address(Letter letter, String path) {
        return addresses.of(letter.operator(), path);
    }

    /** The links of someone who gave her seat to another open nothing any more. */
    void end(Registration registration) {
        tokens.revoke(PLACE, registration.id().value());
    }

    private static Instant until(CourseInstance instance) {
        return instance.ends().plus(AFTER_THE_END);
    }
}
