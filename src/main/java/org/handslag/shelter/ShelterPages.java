package org.handslag.shelter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.journal.Reads;
import org.handslag.scope.NotVisible;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.ui.Form;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** Finds what is decided, for those who may see it. */
@Component
class ShelterPages {
    private final Shelters shelters;
    private final Handlers handlers;
    private final People people;
    private final Reads reads;
    private final Clock clock;

    ShelterPages(Shelters shelters, Handlers handlers, People people, Reads reads, Clock clock) {
        this.shelters = shelters;
        this.handlers = handlers;
        this.people = people;
        this.reads = reads;
        this.clock = clock;
    }

    LocalDate today(Frame f) {
        return LocalDate.ofInstant(clock.instant(), f.home().zone());
    }

    /** A coordinator sees whom there is by alias, a handler those who are hers. */
    List<Shelter> seen(Frame f) {
        var seen = shelters.all().stream().filter(shelter -> decides(f, shelter)).toList();
        reads.read(f.viewer(), "shelters", seen.stream().map(Shelter::person).toList());
        return seen;
    }

    /** Someone who may be marked. */
    Person open(PersonId id) {
        return people.find(id)
                .filter(person -> !person.isErased() && shelters.of(person.id()).isEmpty())
                .orElseThrow(NotVisible::new);
    }

    ShelterPage marking(Frame f, Person person, Form form) {
        reads.read(f.viewer(), "person", List.of(person.id()));
        var candidates = handlers.candidates(person.id(), today(f));
        return new ShelterPage(null, person.id(), person.name(), candidates, form, today(f));
    }

    /** For coordinators, and for handlers of this one. */
    Shelter decided(Frame f, ShelterId id) {
        return shelters.find(id)
                .filter(shelter -> decides(f, shelter))
                .orElseThrow(NotVisible::new);
    }

    /** For its handlers alone. */
    Shelter handled(Frame f, ShelterId id) {
        return shelters.find(id)
                .filter(shelter -> shelter.isHandledBy(f.viewer()))
                .orElseThrow(NotVisible::new);
    }

    ShelterPage page(Frame f, Shelter shelter, Form form) {
        reads.read(f.viewer(), "shelters", List.of(shelter.person()));
        var candidates = handlers.candidates(shelter.person(), today(f));
        return new ShelterPage(
                shelter, shelter.person(), shelter.alias(), candidates, form, today(f));
    }

    private static boolean decides(Frame f, Shelter shelter) {
        return f.viewer().has(Role.COORDINATOR) || shelter.isHandledBy(f.viewer());
    }
}
