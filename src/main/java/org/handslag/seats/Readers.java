package org.handslag.seats;

import java.util.List;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.message.Recipient;
import org.handslag.scope.Email;
import org.handslag.scope.PersonId;
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
        if (!typed.email().isEmpty() && person != null) {
            return Recipient.byMail(typed.name(), new Email(typed.email()), typed.language())
                    .person(person);
        }
        if (booking.forColleagues() || person == null) {
            return contact(booking);
        }
        return byPost(person, registration);
    }

    /** Whether messages for this registration go through the contact. */
    static boolean throughContact(Registration registration, Booking booking) {
        return booking.forColleagues()
                && (registration.isNameless() || registration.typed().email().isEmpty());
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
