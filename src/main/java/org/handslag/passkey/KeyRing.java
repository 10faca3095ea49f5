package org.handslag.passkey;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/**
 * Adds keys, recognises them and takes them away; whoever's they are is told of each that comes or
 * goes. Works within the caller's unit of work, which must be kept also after a refusal: a
 * challenge that was answered is used up, rightly or not.
 */
@Component
class KeyRing {
    private final Passkeys passkeys;
    private final Challenges challenges;
    private final Authenticators authenticators;
    private final PasskeyLetters letters;
    private final Journal journal;
    private final Clock clock;

    KeyRing(
            Passkeys passkeys,
            Challenges challenges,
            Authenticators authenticators,
            PasskeyLetters letters,
            Journal journal,
            Clock clock) {
        this.passkeys = passkeys;
        this.challenges = challenges;
        this.authenticators = authenticators;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param name her own word for it
     * @param answer what her device answered (RegistrationResponseJSON)
     * @throws Refusal when the answer cannot be read or trusted, or the key is known already
     */
    void add(Frame f, String name, String answer, Site site) {
        var me = f.viewer().self();
        var brought = authenticators.brought(answer);
        var challenge = Authenticators.challenge(brought.getCollectedClientData());
        challenges.answered(Ceremony.ADDING, me.value(), challenge);
        var key = authenticators.check(brought, site);
        if (!passkeys.add(new Passkey(PasskeyId.next(), name, clock.instant(), null), me, key)) {
            throw new Refusal("passkey.refused.taken");
        }
        journal.changed(f.viewer(), "passkey.added", about(me), Map.of(), Map.of());
        letters.added(f.home(), me, name);
    }

    /** Whose key answered, when anyone's is asked for. */
    PersonId recognise(String answer, Site site) {
        return answered(Ceremony.SIGNING_IN, site.operator().id().value(), answer, site).person();
    }

    /** Refused unless a key of this person's answered. */
    void confirm(PersonId person, String answer, Site site) {
        answered(Ceremony.CONFIRMING, person.value(), answer, site);
    }

    /** By herself, or by whoever helps someone who has lost them. */
    void remove(Frame f, PersonId owner, Collection<Passkey> some) {
        for (var passkey : some) {
            passkeys.remove(passkey.id());
            journal.changed(f.viewer(), "passkey.removed", about(owner), Map.of(), Map.of());
            letters.removed(f.home(), owner, passkey.name());
        }
    }

    private Owned answered(Ceremony ceremony, UUID about, String answer, Site site) {
        var shown = authenticators.shown(answer);
        var challenge = Authenticators.challenge(shown.getCollectedClientData());
        challenges.answered(ceremony, about, challenge);
        var owned =
                passkeys.lock(Authenticators.credential(shown.getCredentialId()))
                        .filter(
                                found ->
                                        ceremony != Ceremony.CONFIRMING
                                                || found.person().value().equals(about))
                        .orElseThrow(() -> new Refusal("passkey.refused.unknown"));
        var counter = authenticators.check(shown, owned.key(), site);
        passkeys.used(owned.id(), counter, clock.instant());
        return owned;
    }

    private static Subject about(PersonId person) {
        return new Subject("person", person.value());
    }
}
