package org.handslag.entering;

import java.util.List;
import org.handslag.registered.Recognising;
import org.handslag.registered.WorksAt;
import org.handslag.scope.PersonId;
import org.handslag.seats.Outcome;
import org.handslag.seats.SeatRequest;
import org.handslag.seats.SeatRequest.Contact;
import org.handslag.seats.SeatRequest.Leave;
import org.handslag.seats.SeatRequest.Seat;
import org.handslag.seats.Seats;
import org.handslag.ui.Form;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Registers whom a coordinator writes in: those who are known as those whom they are. */
@Component
class Entering {
    private final Seats seats;
    private final KnownPersons known;
    private final Recognising recognising;

    Entering(Seats seats, KnownPersons known, Recognising recognising) {
        this.seats = seats;
        this.known = known;
        this.recognising = recognising;
    }

    /** The wish with everyone in it who is known; what is wrong stands in the form. */
    SeatRequest recognised(Frame f, EnteringForm entering, SeatRequest wish) {
        var person = wish.contact().known();
        if (person != null) {
            check(f, entering.form(), person, wish.contact());
        }
        var recognised = wish.forColleagues() ? withSeats(f, wish) : alone(wish);
        if (!wish.forColleagues() && known.isHere(recognised)) {
            entering.form().wrong("name", "entering.here-already");
        }
        return recognised;
    }

    private void check(Frame f, Form form, PersonId person, Contact contact) {
        var found = known.find(f, person);
        if (found.isEmpty()) {
            form.wrong("name", "entering.person-gone");
        } else if (recognising.isAnothers(contact.email(), found.get())) {
            form.wrong("email", "entering.email-taken");
        }
    }

    /**
     * @param leave what is granted for a reason, which is empty when nothing is
     */
    Outcome register(Frame f, SeatRequest wish, Leave leave) {
        var contact = wish.contact();
        if (contact.known() != null) {
            known.find(f, contact.known())
                    .ifPresent(person -> recognising.complete(person, contact, f.viewer()));
        }
        return leave.reason().isEmpty()
                ? seats.register(wish, f.viewer())
                : seats.grant(wish, leave, f.viewer());
    }

    /** Someone who was not looked for, and yet is known by her name and telephone. */
    private SeatRequest alone(SeatRequest wish) {
        var seat = recognising.known(wish.seats().getFirst(), null);
        return of(wish, knownAs(wish.contact(), seat.known()), List.of(seat));
    }

    private SeatRequest withSeats(Frame f, SeatRequest wish) {
        var contact = wish.contact().known();
        var workplace =
                contact == null
                        ? null
                        : known.workplace(f, contact).map(WorksAt::workplace).orElse(null);
        var seats = wish.seats().stream().map(seat -> recognising.known(seat, workplace)).toList();
        return of(wish, wish.contact(), seats);
    }

    private static Contact knownAs(Contact contact, @Nullable PersonId id) {
        return new Contact(
                contact.name(),
                contact.email(),
                contact.telephone(),
                contact.address(),
                contact.organisation(),
                contact.workplace(),
                contact.language(),
                id);
    }

    private static SeatRequest of(SeatRequest wish, Contact contact, List<Seat> seats) {
        return new SeatRequest(
                wish.submission(),
                wish.instance(),
                contact,
                wish.forColleagues(),
                seats,
                wish.whenFull(),
                wish.how(),
                wish.askedBy(),
                false);
    }
}
