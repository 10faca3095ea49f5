package org.handslag.passkey;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.handslag.access.Proof;
import org.handslag.access.SigningIn;
import org.handslag.limit.Limits;
import org.handslag.limit.Source;
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
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** Signs in whoever holds a passkey: the device offers it, no address is typed. */
@Page
@RequestMapping("/sign-in/passkey")
class PasskeySignInController {
    private static final int PER_SOURCE = 120;
    private static final Duration HOUR = Duration.ofHours(1);

    private final KeyRing ring;
    private final Questions questions;
    private final SigningIn signingIn;
    private final Typist typist;
    private final Limits limits;
    private final Addresses addresses;
    private final Templates templates;

    PasskeySignInController(
            KeyRing ring,
            Questions questions,
            SigningIn signingIn,
            Typist typist,
            Limits limits,
            Addresses addresses,
            Templates templates) {
        this.ring = ring;
        this.questions = questions;
        this.signingIn = signingIn;
        this.typist = typist;
        this.limits = limits;
        this.addresses = addresses;
        this.templates = templates;
    }

    @PostMapping("/challenge")
    @Allow(value = Who.VISITOR, to = "let her device be asked for a passkey")
    ResponseEntity<?> ask(Frame f, HttpServletRequest request, Source source) {
        if (!limits.allows("passkey", source, PER_SOURCE, HOUR)) {
            throw new Refusal("passkey.refused.too-many");
        }
        return Questions.answer(questions.signingIn(site(f, request)));
    }

    @PostMapping
    @Allow(value = Who.VISITOR, to = "sign in with a passkey")
    ResponseEntity<?> create(Frame f, Form form, HttpServletRequest request) {
        var onward = Onward.of(request);
        try {
            var person = ring.recognise(form.value(Onward.ANSWER), site(f, request));
            var cookie = signingIn.begin(person, Proof.PASSKEY, request);
            return Answer.setting(cookie, typist.letGo(f, person, onward));
        } catch (Refusal refusal) {
            form.wrong(Onward.ANSWER, refusal.key());
            return Answer.invalid(templates.passkeySignIn(f, form, onward));
        }
    }

    private Site site(Frame f, HttpServletRequest request) {
        return new Site(addresses.origin(request), f.home());
    }
}
