package org.handslag.passkey;

import jakarta.servlet.http.HttpServletRequest;
import org.handslag.access.Proof;
import org.handslag.access.SigningIn;
import org.handslag.scope.Refusal;
import org.handslag.ui.Form;
import org.handslag.web.Addresses;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import pages.Templates;

/** Signs in whoever holds a passkey: the device offers it, no address is typed. */
@Page
class PasskeySignInController {
    private final KeyRing ring;
    private final SigningIn signingIn;
    private final Typist typist;
    private final Addresses addresses;
    private final Templates templates;

    PasskeySignInController(
            KeyRing ring,
            SigningIn signingIn,
            Typist typist,
            Addresses addresses,
            Templates templates) {
        this.ring = ring;
        this.signingIn = signingIn;
        this.typist = typist;
        this.addresses = addresses;
        this.templates = templates;
    }

    @PostMapping("/sign-in/passkey")
    @Allow(value = Who.VISITOR, to = "sign in with a passkey")
    ResponseEntity<?> create(Frame f, Form form, HttpServletRequest request) {
        var onward = Onward.of(request);
        try {
            var site = new Site(addresses.origin(request), f.home());
            var person = ring.recognise(form.value(Onward.ANSWER), site);
            var cookie = signingIn.begin(person, Proof.PASSKEY, request);
            return Answer.setting(cookie, typist.letGo(f, person, onward));
        } catch (Refusal refusal) {
            form.wrong(Onward.ANSWER, refusal.key());
            return Answer.invalid(templates.passkeySignIn(f, form, onward));
        }
    }
}
