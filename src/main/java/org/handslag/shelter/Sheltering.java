package org.handslag.shelter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handslag.directory.NewPerson;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.directory.PostalAddress;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.message.Messages;
import org.handslag.scope.Email;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Protects an identity, for how long and handled by whom, and gives the name back. */
@Component
public class Sheltering {
    static final String SUBJECT = "person";

    private final Shelters shelters;
    private final Vault vault;
    private final Copies copies;
    private final People people;
    private final Messages messages;
    private final ShelterLetters letters;
    private final Journal journal;
    private final Clock clock;

    Sheltering(
            Shelters shelters,
            Vault vault,
            Copies copies,
            People people,
            Messages messages,
            ShelterLetters letters,
            Journal journal,
            Clock clock) {
        this.shelters = shelters;
        this.vault = vault;
        this.copies = copies;
        this.people = people;
        this.messages = messages;
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
        shelters.name(id, marked.handlers(), marked.reachedBy());
        vault.take(id, marked.person());
        replace(id, marked);
        noted(by, "shelter.begun", marked.person(), Map.of("shelterUntil", marked.until()));
        marked.handlers().forEach(handler -> letters.tell(handler, "named", home));
        return id;
    }

    private void replace(ShelterId id, Marking marked) {
        var shelter = shelters.find(id).orElseThrow();
        var kept = vault.of(shelter);
        var entries = kept.stream().map(Kept::entry).toList();
        var traces = new Traces(kept);
        var telephone = telephone(marked.reachedBy());
        for (var entry : entries) {
            var language = people.find(entry).orElseThrow().language();
            var reached = entry.equals(marked.person()) ? telephone : null;
            people.shelter(
                    entry,
                    new NewPerson(marked.alias(), null, reached, PostalAddress.none(), language),
                    true);
            messages.shelter(entry, marked.alias(), telephone);
        }
        var vague = traces.isOneWord() || copies.isShared(traces, entries);
        copies.leaveLists(traces.marks());
        copies.replaceAll(id, vague ? "" : traces.names(), traces.marks(), marked.alias());
        copies.replaceHers(id, entries, traces.names(), marked.alias());
        copies.replaceHers(id, entries, traces.words(copies.companions(entries)), marked.alias());
        messages.dropAttachments(copies.messages(id));
    }

    private @Nullable String telephone(@Nullable PersonId reachedBy) {
        return reachedBy == null
                ? null
                : people.find(reachedBy).map(Person::telephone).orElse(null);
    }

    /** False when someone else changed it first. */
    public boolean prolong(Shelter shelter, LocalDate until, LocalDate today, Viewer by) {
        var done = shelters.prolong(shelter, until, today);
        if (done) {
            noted(by, "shelter.prolonged", shelter.person(), Map.of("shelterUntil", until));
        }
        return done;
    }

    /** Names who may open the vault from now on; whoever is new is told, and those who were. */
    public void name(
            Shelter shelter,
            List<PersonId> handlers,
            @Nullable PersonId reachedBy,
            Operator home,
            Viewer by) {
        shelters.name(shelter.id(), handlers, reachedBy);
        var person = people.find(shelter.person()).orElseThrow();
        people.shelter(
                person.id(),
                new NewPerson(
                        shelter.alias(),
                        null,
                        telephone(reachedBy),
                        PostalAddress.none(),
                        person.language()),
                true);
        noted(by, "shelter.handlers", shelter.person(), Map.of("shelterHandlers", handlers.size()));
        handlers.forEach(handler -> letters.tell(handler, "named", home));
        shelter.handlers().stream()
                .map(Shelter.Handler::person)
                .filter(former -> !handlers.contains(former))
                .forEach(former -> letters.tell(former, "named", home));
    }

    /** Gives her name and what was replaced back. False when it has ended already. */
    public boolean end(Shelter shelter, Viewer by) {
        if (!shelters.end(shelter.id(), by.self(), clock.instant())) {
            return false;
        }
        for (var kept : vault.of(shelter)) {
            var language = people.find(kept.entry()).orElseThrow().language();
            people.shelter(kept.entry(), kept.facts(free(kept), language), false);
        }
        copies.restore(shelter.id());
        vault.empty(shelter.id());
        noted(by, "shelter.ended", shelter.person(), Map.of());
        return true;
    }

    /** Her address, unless someone has come in with it meanwhile: then the two are to be merged. */
    private @Nullable Email free(Kept kept) {
        return Optional.ofNullable(kept.email())
                .flatMap(Email::parse)
                .filter(email -> people.byEmail(email).isEmpty())
                .orElse(null);
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
