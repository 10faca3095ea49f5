package org.handslag.seats;

import java.util.List;

/**
 * What a form has become.
 *
 * @param forColleagues whether a contact asked for others
 * @param byMail whether the answer goes by mail
 * @param registrations those that the sender may hear of: someone who asks for herself when a
 *     colleague has booked her a place already hears of hers alone
 */
public record Submitted(
        Booking booking, boolean forColleagues, boolean byMail, List<Registration> registrations) {
    public Submitted {
        registrations = List.copyOf(registrations);
    }

    static Submitted whole(Booking booking, List<Registration> registrations) {
        var byMail = !booking.contact().email().isEmpty();
        return new Submitted(booking, booking.forColleagues(), byMail, registrations);
    }

    static Submitted one(Booking booking, Registration registration) {
        var byMail = !registration.typed().email().isEmpty();
        return new Submitted(booking, false, byMail, List.of(registration));
    }
}
