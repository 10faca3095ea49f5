package org.handslag.seats;

import java.time.Duration;
import java.time.Instant;
import org.handslag.access.Purpose;
import org.handslag.access.Tokens;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Operator;
import org.handslag.web.Addresses;
import org.springframework.stereotype.Component;

/** The links and codes that open a person's own page or a contact's booking, without an account. */
@Component
public class SeatLinks {
    /** Opens one registration to the person whose place it is. */
    public static final Purpose PLACE = new Purpose("place");

    /** Opens one booking to the contact who made it. */
    public static final Purpose BOOKING = new Purpose("booking");

    private static final Duration AFTER_THE_END = Duration.ofDays(30);

    private final Tokens tokens;
    private final Addresses addresses;

    SeatLinks(Tokens tokens, Addresses addresses) {
        this.tokens = tokens;
        this.addresses = addresses;
    }

    /** A whole address for a mail. */
    String place(Operator operator, Registration registration, CourseInstance instance) {
        var token = tokens.issue(PLACE, registration.id().value(), until(instance));
        return addresses.of(operator, "/place/" + token);
    }

    /** A short code for a letter. */
    String code(Registration registration, CourseInstance instance) {
        return tokens.issueCode(PLACE, registration.id().value(), until(instance));
    }

    /** Where a code from a letter is typed, or scanned to. */
    String forCode(Operator operator, String code) {
        return addresses.of(operator, "/code/" + code);
    }

    String booking(Operator operator, Booking booking, CourseInstance instance) {
        var token = tokens.issue(BOOKING, booking.id().value(), until(instance));
        return addresses.of(operator, "/booking/" + token);
    }

    /** The links of someone who gave her seat to another open nothing any more. */
    void end(Registration registration) {
        tokens.revoke(PLACE, registration.id().value());
    }

    private static Instant until(CourseInstance instance) {
        return instance.ends().plus(AFTER_THE_END);
    }
}
