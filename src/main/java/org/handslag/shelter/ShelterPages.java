package org.handslag.shelter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.journal.Reads;
import org.handslag.scope.NotVisible;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.ui.Form;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what a page shows, for those who may see it, and notes each look into the vault. */
@Component
class ShelterPages {
    private final Shelters shelters;
    private final Vault vault;
    private final KnownRows known;
    private final Handlers handlers;
    private final Copies copies;
    private final People people;
    private final Reads reads;
    private final Clock clock;

    ShelterPages(
            Shelters shelters,
            Vault vault,
            KnownRows known,
            Handlers handlers,
            Copies copies,
            People people,
            Reads reads,
            Clock clock) {
        this.shelters = shelters;
        this.vault = vault;
        this.known = known;
        this.handlers = handlers;
        this.copies = copies;
        this.people = people;
        this.reads = reads;
        this.clock = clock;
    }

    LocalDate today(Frame f) {
        return LocalDate.ofInstant(clock.instant(), f.home().zone());
    }

    /** A coordinator sees whom there is by alias, a handler those who are hers. */
    List<Shelter> seen(Frame f) {
        return shelters.all().stream().filter(shelter -> decides(f, shelter)).toList();
    }

    /** Someone who may be marked. */
    Person open(PersonId id) {
        return people.find(id)
                .filter(person -> !person.isErased() && shelters.of(person.id()).isEmpty())
                .orElseThrow(NotVisible::new);
    }

    ShelterPage marking(Frame f, Person person, Form form) {
        var candidates = handlers.candidates(person.id(), today(f));
        return new ShelterPage(null, person.id(), person.name(), candidates, form, today(f));
    }

    Traces traces(Person person) {
        return new Traces(vault.open(person.id()));
    }

    String proposed(Person person) {
        var taken = new ArrayList<>(copies.companions(people.entries(person.id())));
        shelters.all().forEach(shelter -> taken.add(shelter.alias()));
        return Aliases.propose(person.id(), traces(person), taken);
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
        var candidates = handlers.candidates(shelter.person(), today(f));
        return new ShelterPage(
                shelter, shelter.person(), shelter.alias(), candidates, form, today(f));
    }

    VaultPage vault(Frame f, Shelter shelter, @Nullable String code) {
        reads.read(f.viewer(), "shelter", List.of(shelter.person()));
        return new VaultPage(
                shelter, vault.of(shelter), known.of(shelter), today(f), code);
    }

    private static boolean decides(Frame f, Shelter shelter) {
        return f.viewer().has(Role.COORDINATOR) || shelter.isHandledBy(f.viewer());
    }
}
