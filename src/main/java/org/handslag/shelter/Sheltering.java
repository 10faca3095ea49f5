package org.handslag.shelter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.handslag.directory.People;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Protects an identity, for how long and handled by whom, and gives the name back. */
@Component
public class Sheltering {
    static final String SUBJECT = "person";

    private final Shelters shelters;
    private final Vault vault;
    private final Replacing replacing;
    private final ShelterLetters letters;
    private final Journal journal;
    private final Clock clock;

    Sheltering(
            Shelters shelters,
            Vault vault,
            Replacing replacing,
            ShelterLetters letters,
            Journal journal,
            Clock clock) {
        this.shelters = shelters;
        this.vault = vault;
        this.replacing = replacing;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Puts the alias in the place of her name, everywhere and at once; in one unit of work.
     *
     * @throws Refusal when she is protected already
     */
    public ShelterId protect(Marking marked, Operator home, LocalDate today, Viewer by) {
        var id = ShelterId.next();
        if (!shelters.add(id, marked, by.self(), clock.instant(), today)) {
            throw new Refusal("shelter.already");
        }
        shelters.name(id, marked.named().handlers(), marked.named().reachedBy());
        replacing.hide(id, marked);
        noted(by, "shelter.begun", marked.person(), Map.of("shelterUntil", marked.until()));
        marked.named().handlers().forEach(handler -> letters.tell(handler, "named", home));
        return id;
    }

    /** False when someone else changed it first. */
    public boolean prolong(Shelter shelter, LocalDate until, LocalDate today, Viewer by) {
        var done = shelters.prolong(shelter, until, today);
        if (done) {
            noted(by, "shelter.prolonged", shelter.person(), Map.of("shelterUntil", until));
        }
        return done;
    }

    /**
     * Names who may open the vault from now on, which they are told, and so are those who were.
     * False when someone else changed it first.
     */
    public boolean name(Shelter shelter, Named named, Operator home, Viewer by) {
        if (!shelters.claim(shelter)) {
            return false;
        }
        var handlers = named.handlers();
        shelters.name(shelter.id(), handlers, named.reachedBy());
        replacing.show(shelter.person(), shelter.alias(), named.reachedBy());
        noted(by, "shelter.handlers", shelter.person(), Map.of("shelterHandlers", handlers.size()));
        handlers.forEach(handler -> letters.tell(handler, "named", home));
        shelter.handlers().stream()
                .map(Shelter.Handler::person)
                .filter(former -> !handlers.contains(former))
                .forEach(former -> letters.tell(former, "named", home));
        return true;
    }

    /** Gives her name and what was replaced back. False when it has ended already. */
    public boolean end(Shelter shelter, Viewer by) {
        if (!shelters.end(shelter.id(), by.self(), clock.instant())) {
            return false;
        }
        replacing.giveBack(shelter);
        noted(by, "shelter.ended", shelter.person(), Map.of());
        return true;
    }

    /** What is erased is erased in the vault as well. */
    @EventListener
    void forget(People.Erased erased) {
        shelters.of(erased.person())
                .ifPresent(
                        shelter -> {
                            shelters.end(shelter.id(), null, erased.at());
                            vault.empty(shelter.id());
                        });
    }

    private void noted(Viewer by, String what, PersonId person, Map<String, ?> after) {
        journal.changed(by, what, new Subject(SUBJECT, person.value()), Map.of(), after);
    }
}
