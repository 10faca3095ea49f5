package org.handslag.passkey;

import org.handslag.journal.Reads;
import org.handslag.scope.NotVisible;
import org.handslag.scope.PersonId;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/**
 * Helps staff who have lost their passkeys: when all are removed, a new first one can be added
 * after signing in by mail.
 */
@Page
@RequestMapping("/lost-passkeys")
class LostPasskeyController {
    private final Passkeys passkeys;
    private final KeyRing ring;
    private final Reads reads;
    private final Templates templates;

    LostPasskeyController(Passkeys passkeys, KeyRing ring, Reads reads, Templates templates) {
        this.passkeys = passkeys;
        this.ring = ring;
        this.reads = reads;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.ADMINISTRATOR, to = "see which staff have a passkey", confirmed = true)
    ResponseEntity<?> index(Frame f) {
        var holders = passkeys.ofStaff();
        reads.read(f.viewer(), "passkeys", holders.stream().map(KeyHolder::person).toList());
        return Answer.page(templates.passkeyLost(f, holders));
    }

    @GetMapping("/{person}")
    @Allow(
            value = Who.ADMINISTRATOR,
            to = "begin to remove the passkeys of someone of the staff who has lost them",
            confirmed = true)
    ResponseEntity<?> show(Frame f, @PathVariable PersonId person) {
        return Answer.page(templates.passkeyLostRemoval(f, holder(person)));
    }

    @PostMapping("/{person}")
    @Allow(
            value = Who.ADMINISTRATOR,
            to = "remove the passkeys of someone of the staff, who is told",
            confirmed = true)
    ResponseEntity<?> create(Frame f, @PathVariable PersonId person) {
        var holder = holder(person);
        ring.remove(f, holder.person(), passkeys.of(holder.person()));
        return Answer.done(f, "/lost-passkeys", "passkey.done.lost");
    }

    private KeyHolder holder(PersonId person) {
        return passkeys.ofStaff().stream()
                .filter(holder -> holder.person().equals(person))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }
}
