package org.handslag.registered;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.handslag.directory.Namesakes;
import org.handslag.directory.NewPerson;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.directory.WorkplaceId;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.Email;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.handslag.seats.SeatRequest.Contact;
import org.handslag.seats.SeatRequest.Seat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Knows people again who give no e-mail address, and takes down what was missing about someone.
 * What is known already never changes here: for that there is her own page.
 */
@Component
public class Recognising {
    private static final String CHANGED = "changed";

    private final Namesakes namesakes;
    private final People people;
    private final WorksAtRows workplaces;
    private final Journal journal;

    Recognising(Namesakes namesakes, People people, WorksAtRows workplaces, Journal journal) {
        this.namesakes = namesakes;
        this.people = people;
        this.workplaces = workplaces;
        this.journal = journal;
    }

    /** The seat with the person that is known by name and telephone, or by name and workplace. */
    public Seat known(Seat seat, @Nullable WorkplaceId workplace) {
        if (seat.isNameless() || seat.email() != null || seat.known() != null) {
            return seat;
        }
        return namesakes
                .find(seat.name(), emptyToNull(seat.telephone()), workplace)
                .map(id -> knownAs(seat, id))
                .orElse(seat);
    }

    private static Seat knownAs(Seat seat, PersonId id) {
        return new Seat(seat.name(), seat.email(), seat.telephone(), seat.language(), id);
    }

    /** Where these people work on a day, the newest first. */
    public List<WorksAt> workplaces(Collection<PersonId> people, LocalDate day) {
        return workplaces.of(people, day);
    }

    /** Whether this address is someone else's. */
    public boolean isAnothers(@Nullable Email email, Person person) {
        return email != null
                && people.byEmail(email)
                        .filter(other -> !other.id().equals(person.id()))
                        .isPresent();
    }

    /** Adds to what is known of someone, where nothing was. */
    public void complete(Person person, Contact told, Viewer by) {
        var facts =
                new NewPerson(
                        person.name(),
                        person.email() == null ? told.email() : person.email(),
                        person.telephone() == null
                                ? emptyToNull(told.telephone())
                                : person.telephone(),
                        person.address().isEmpty() ? told.address() : person.address(),
                        person.language());
        if (facts.equals(person.facts())) {
            return;
        }
        if (!people.save(person.with(facts))) {
            throw new Refusal("registered.refused.overtaken");
        }
        journal.changed(
                by,
                "person.changed",
                new Subject("person", person.id().value()),
                Map.of(),
                added(person.facts(), facts));
    }

    private static Map<String, Object> added(NewPerson before, NewPerson after) {
        var added = new TreeMap<String, Object>();
        if (before.email() == null && after.email() != null) {
            added.put("email", CHANGED);
        }
        if (before.telephone() == null && after.telephone() != null) {
            added.put("telephone", CHANGED);
        }
        if (!before.address().equals(after.address())) {
            added.put("address", CHANGED);
        }
        return added;
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
