package org.handslag.passkey;

import java.util.List;
import org.handslag.scope.NotVisible;
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

/** Takes a passkey of one's own away. Staff confirm first, or one could do without it so. */
@Page
@RequestMapping("/me/passkeys/{passkey}/removal")
class PasskeyRemovalController {
    private final Passkeys passkeys;
    private final KeyRing ring;
    private final Templates templates;

    PasskeyRemovalController(Passkeys passkeys, KeyRing ring, Templates templates) {
        this.passkeys = passkeys;
        this.ring = ring;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.SIGNED_IN, to = "begin to remove a passkey of her own", confirmed = true)
    ResponseEntity<?> show(Frame f, @PathVariable PasskeyId passkey) {
        return Answer.page(templates.passkeyRemoval(f, own(f, passkey)));
    }

    @PostMapping
    @Allow(value = Who.SIGNED_IN, to = "remove a passkey of her own", confirmed = true)
    ResponseEntity<?> create(Frame f, @PathVariable PasskeyId passkey) {
        ring.remove(f, f.viewer().self(), List.of(own(f, passkey)));
        return Answer.done(f, PasskeyController.PATH, "passkey.done.removed");
    }

    private Passkey own(Frame f, PasskeyId id) {
        return passkeys.find(id, f.viewer().self()).orElseThrow(NotVisible::new);
    }
}
