package org.handslag.passkey;

import jakarta.servlet.http.HttpServletRequest;
import org.handslag.access.SigningIn;
import org.handslag.limit.KeyedHash;
import org.handslag.scope.PersonId;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Whose a form is that is held back. The page carries a mark of her that only this installation can
 * make, so that at a desk which several share nobody sends on what another has typed.
 */
@Component
class Typist {
    private final SigningIn signingIn;
    private final KeyedHash hash;

    Typist(SigningIn signingIn, KeyedHash hash) {
        this.signingIn = signingIn;
        this.hash = hash;
    }

    /** The mark of whoever is or was signed in on this browser. Works within a unit of work. */
    String mark(HttpServletRequest request) {
        return signingIn.lastHere(request).map(this::mark).orElse("");
    }

    /** On with someone who has shown who she is; without the form that another has typed. */
    ResponseEntity<?> letGo(Frame f, PersonId person, Onward onward) {
        return onward.again() && !mark(person).equals(onward.by())
                ? Answer.done(f, "/home", "passkey.done.not-hers")
                : onward.go(f);
    }

    private String mark(PersonId person) {
        return hash.of("typist", person.toString());
    }
}
