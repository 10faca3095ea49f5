package org.handslag.shelter;

import java.util.Optional;
import org.handslag.access.Tokens;
import org.handslag.directory.NewPerson;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.directory.PostalAddress;
import org.handslag.message.Messages;
import org.handslag.scope.Email;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the alias where the name stood, and the name back, in entries and in all copies. */
@Component
class Replacing {
    private final Vault vault;
    private final Copies copies;
    private final People people;
    private final Messages messages;
    private final Tokens tokens;

    Replacing(Vault vault, Copies copies, People people, Messages messages, Tokens tokens) {
        this.vault = vault;
        this.copies = copies;
        this.people = people;
        this.messages = messages;
        this.tokens = tokens;
    }

    /** Takes what is known of her into the vault, and leaves the alias everywhere. */
    void hide(ShelterId id, Marking marked) {
        vault.take(id, marked.person());
        var kept = vault.of(id, marked.person());
        var entries = kept.stream().map(Kept::entry).toList();
        for (var entry : entries) {
            var hers = entry.equals(marked.person());
            show(entry, marked.alias(), hers ? marked.named().reachedBy() : null);
            messages.shelter(entry, marked.alias(), telephone(marked.named().reachedBy()));
        }
        var traces = new Traces(kept);
        var alias = marked.alias();
        var vague = traces.isOneWord() || copies.isShared(traces, entries);
        copies.leaveLists(traces.marks());
        copies.replaceAll(id, vague ? "" : traces.names(), traces.marks(), alias);
        copies.replaceHers(id, entries, traces.names(), alias);
        copies.replaceHers(id, entries, traces.words(copies.companions(entries)), alias);
        messages.swept(copies.messages(id));
        tokens.revokeAll(entries.stream().map(PersonId::value).toList());
        tokens.revokeAll(copies.reached(entries));
    }

    /** Her entry holds the alias, and the number of the one by whom she is reached. */
    void show(PersonId entry, String alias, @Nullable PersonId reachedBy) {
        var language = people.find(entry).orElseThrow().language();
        var facts =
                new NewPerson(alias, null, telephone(reachedBy), PostalAddress.none(), language);
        people.shelter(entry, facts, true);
    }

    void giveBack(Shelter shelter) {
        for (var kept : vault.of(shelter.id(), shelter.person())) {
            var language = people.find(kept.entry()).orElseThrow().language();
            people.shelter(kept.entry(), kept.facts(free(kept), language), false);
        }
        copies.restore(shelter.id());
        vault.empty(shelter.id());
    }

    /** Her address, unless someone has come in with it meanwhile: then the two are to be merged. */
    private @Nullable Email free(Kept kept) {
        return Optional.ofNullable(kept.email())
                .flatMap(Email::parse)
                .filter(email -> people.byEmail(email).isEmpty())
                .orElse(null);
    }

    private @Nullable String telephone(@Nullable PersonId reachedBy) {
        return reachedBy == null
                ? null
                : people.find(reachedBy).map(Person::telephone).orElse(null);
    }
}
