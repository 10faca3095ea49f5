package org.handslag.letter;

import java.util.List;
import java.util.Objects;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.message.Recipient;
import org.handslag.scope.Email;
import org.handslag.scope.PersonId;
import org.handslag.seats.Booking;
import org.handslag.seats.Registration;
import org.springframework.stereotype.Component;

/**
 * Who gets a message about a seat: the person herself; through the contact when a colleague left no
 * address; by letter or telephone when someone who asked for herself has none.
 */
@Component
class Readers {
    private final People people;

    Readers(People people) {
        this.people = people;
    }

    Recipient of(Registration registration, Booking booking) {
        var typed = registration.typed();
        var person = registration.person();
        if (person == null || booking.forColleagues() && typed.email().isEmpty()) {
            return contact(booking);
        }
        return herself(registration);
    }

    /** Never through the contact; a call to make when no way to her is known. */
    Recipient herself(Registration registration) {
        var typed = registration.typed();
        var person = Objects.requireNonNull(registration.person());
        return typed.email().isEmpty()
                ? byPost(person, registration)
                : Recipient.byMail(typed.name(), new Email(typed.email()), typed.language())
                        .person(person);
    }

    Recipient contact(Booking booking) {
        var contact = booking.contact();
        return contact.email().isEmpty()
                ? byPost(contact)
                : Recipient.byMail(contact.name(), new Email(contact.email()), contact.language())
                        .person(contact.person());
    }

    private Recipient byPost(PersonId person, Registration registration) {
        var typed = registration.typed();
        return people.find(person)
                .map(known -> byPost(known, typed.telephone()))
                .orElseGet(
                        () ->
                                new Recipient(
                                        person,
                                        typed.name(),
                                        null,
                                        typed.telephone(),
                                        List.of(),
                                        typed.language()));
    }

    private Recipient byPost(Booking.Contact contact) {
        return people.find(contact.person())
                .map(known -> byPost(known, contact.telephone()))
                .orElseThrow();
    }

    private static Recipient byPost(Person known, String typed) {
        return new Recipient(
                known.id(),
                known.name(),
                known.email(),
                typed.isEmpty() ? known.telephone() : typed,
                known.address().lines(),
                known.language());
    }
}
