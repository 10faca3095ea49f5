package org.handslag.letter;

import org.handslag.message.Body;
import org.handslag.message.Recipient;
import org.handslag.seats.Booking;
import org.handslag.seats.Registration;
import org.handslag.web.Addresses;
import org.springframework.stereotype.Component;

/** For whoever only looks at a message: its button opens the public page of the date. */
@Component
class ExampleWays implements Ways {
    private final Addresses addresses;

    ExampleWays(Addresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public Body toPlace(
            Body body, Registration registration, Letter letter, String label, Recipient to) {
        return toPublicPage(body, letter, label);
    }

    @Override
    public Body toBooking(Body body, Booking booking, Letter letter, String label, Recipient to) {
        return toPublicPage(body, letter, label);
    }

    private Body toPublicPage(Body body, Letter letter, String label) {
        var page = "/courses/" + letter.instance().slug();
        return body.link(label, addresses.of(letter.operator(), page));
    }
}
