package org.handslag.seats;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handslag.directory.NewPerson;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.directory.PostalAddress;
import org.handslag.scope.Email;
import org.handslag.scope.PersonId;
import org.handslag.seats.SeatRequest.Seat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the people of a wish for seats among those the operator knows, or adds them. */
@Component
class Participants {
    private final People people;

    Participants(People people) {
        this.people = people;
    }

    /** Someone who is to have a seat; null while the seat has no name. */
    record Participant(@Nullable PersonId person, Seat seat) {}

    record Persons(PersonId contact, List<Participant> all) {
        Collection<PersonId> participants() {
            return all.stream()
                    .map(Participant::person)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
        }

        List<Participant> without(List<Registration> known) {
            var already = known.stream().map(Registration::person).collect(Collectors.toSet());
            return all.stream()
                    .filter(p -> p.person() == null || !already.contains(p.person()))
                    .toList();
        }
    }

    /** Meets addresses in one order everywhere, so that two bookings never wait for each other. */
    Persons meet(SeatRequest request) {
        var contact = contact(request.contact());
        var fresh = request.seats().stream().filter(seat -> seat.known() == null);
        var known =
                Stream.concat(
                                Stream.of(contact).filter(_ -> request.contact().known() == null),
                                fresh.map(Participants::newPerson))
                        .filter(person -> person.email() != null)
                        .sorted(Comparator.comparing(person -> key(person.email())))
                        .collect(
                                Collectors.toMap(
                                        person -> key(person.email()),
                                        people::meet,
                                        (first, _) -> first));
        var chosen = request.contact().known();
        var contactId = chosen == null ? find(contact, known) : chosen;
        var all = new ArrayList<Participant>();
        for (var seat : request.seats()) {
            all.add(participant(request, seat, contactId, known));
        }
        return new Persons(contactId, all);
    }

    /** Those who are known already; adds nobody. */
    Set<PersonId> known(SeatRequest request) {
        var addresses =
                request.forColleagues()
                        ? request.seats().stream().map(Seat::email)
                        : Stream.of(request.contact().email());
        var byAddress =
                addresses
                        .filter(Objects::nonNull)
                        .map(people::byEmail)
                        .flatMap(Optional::stream)
                        .map(Person::id);
        var chosen = request.seats().stream().map(Seat::known).filter(Objects::nonNull);
        return Stream.concat(byAddress, chosen).collect(Collectors.toSet());
    }

    /** Who it is, when she is known already. */
    @Nullable PersonId known(Seat seat) {
        var email = seat.email();
        if (seat.known() != null || email == null) {
            return seat.known();
        }
        return people.byEmail(email).map(Person::id).orElse(null);
    }

    PersonId meet(Seat seat) {
        return find(seat, Map.of());
    }

    private Participant participant(
            SeatRequest request, Seat seat, PersonId contact, Map<String, PersonId> known) {
        if (!request.forColleagues()) {
            return new Participant(contact, seat);
        }
        return new Participant(seat.isNameless() ? null : find(seat, known), seat);
    }

    private PersonId find(Seat seat, Map<String, PersonId> known) {
        var chosen = seat.known();
        return chosen == null ? find(newPerson(seat), known) : chosen;
    }

    private PersonId find(NewPerson person, Map<String, PersonId> known) {
        var met = known.get(key(person.email()));
        return met != null ? met : people.meet(person);
    }

    private static NewPerson contact(SeatRequest.Contact contact) {
        return new NewPerson(
                contact.name(),
                contact.email(),
                emptyToNull(contact.telephone()),
                contact.address(),
                contact.language());
    }

    private static NewPerson newPerson(Seat seat) {
        return new NewPerson(
                seat.name(),
                seat.email(),
                emptyToNull(seat.telephone()),
                PostalAddress.none(),
                seat.language());
    }

    private static String key(@Nullable Email email) {
        return email == null ? "" : email.normalised();
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
