package org.handslag.letter;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
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
    private final Caretakers caretakers;

    Readers(People people, Caretakers caretakers) {
        this.people = people;
        this.caretakers = caretakers;
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
        return typed.email().isEmpty()
                ? byPost(registration)
                : Recipient.byMail(typed.name(), new Email(typed.email()), typed.language())
                        .person(Objects.requireNonNull(registration.person()));
    }

    /** On paper, or by a call where no postal address is known; never by mail. */
    Recipient onPaper(Registration registration) {
        var to = byPost(registration);
        return new Recipient(
                to.person(), to.name(), null, to.telephone(), to.postal(), to.language());
    }

    /** Whoever made the booking, or who answers for it today when she no longer does. */
    Recipient contact(Booking booking) {
        var all = contacts(booking);
        return all.stream()
                .filter(to -> booking.contact().person().equals(to.person()))
                .findFirst()
                .orElse(all.getFirst());
    }

    /** All who answer for a booking; a call to make when an employer has nobody who does. */
    List<Recipient> contacts(Booking booking) {
        var care = caretakers.of(booking);
        if (care.isEmpty()) {
            return List.of(asTyped(booking));
        }
        var all = care.get().contacts().stream().flatMap(id -> contact(booking, id)).toList();
        return all.isEmpty() ? List.of(nobody(booking)) : all;
    }

    private Stream<Recipient> contact(Booking booking, PersonId id) {
        return booking.contact().person().equals(id)
                ? Stream.of(asTyped(booking))
                : people.find(id).filter(known -> !known.isErased()).map(Readers::known).stream();
    }

    private static Recipient known(Person person) {
        return byPost(person, "", person.language());
    }

    private static Recipient nobody(Booking booking) {
        var contact = booking.contact();
        return new Recipient(
                null, contact.organisation(), null, null, List.of(), contact.language());
    }

    private Recipient asTyped(Booking booking) {
        var contact = booking.contact();
        return contact.email().isEmpty()
                ? byPost(contact)
                : Recipient.byMail(contact.name(), new Email(contact.email()), contact.language())
                        .person(contact.person());
    }

    private Recipient byPost(Registration registration) {
        var typed = registration.typed();
        var person = Objects.requireNonNull(registration.person());
        return people.find(person)
                .map(known -> byPost(known, typed.telephone(), typed.language()))
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
                .map(known -> byPost(known, contact.telephone(), contact.language()))
                .orElseThrow();
    }

    private static Recipient byPost(Person known, String telephone, Locale language) {
        return new Recipient(
                known.id(),
                known.name(),
                known.email(),
                telephone.isEmpty() ? known.telephone() : telephone,
                known.address().lines(),
                language);
    }
}
