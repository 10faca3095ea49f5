package org.handslag.passkey;

import jakarta.servlet.http.HttpServletRequest;
import org.handslag.access.ReturnPath;
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
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Staff show with a passkey that it is they, and go on to where they were going. */
@Page
@RequestMapping("/confirmation")
class ConfirmationController {
    private final KeyRing ring;
    private final Questions questions;
    private final ConfirmationPages pages;
    private final SigningIn signingIn;
    private final Typist typist;
    private final Addresses addresses;

    ConfirmationController(
            KeyRing ring,
            Questions questions,
            ConfirmationPages pages,
            SigningIn signingIn,
            Typist typist,
            Addresses addresses) {
        this.ring = ring;
        this.questions = questions;
        this.pages = pages;
        this.signingIn = signingIn;
        this.typist = typist;
        this.addresses = addresses;
    }

    @GetMapping
    @Allow(value = Who.SIGNED_IN, to = "begin to confirm with a passkey that it is she")
    ResponseEntity<?> show(Frame f, Form asked, Authentication signIn) {
        var onward = Onward.to(ReturnPath.of(asked));
        return Answer.page(pages.page(f, Form.empty(), onward, signIn));
    }

    @PostMapping("/challenge")
    @Allow(value = Who.SIGNED_IN, to = "let her device be asked for one of her passkeys")
    ResponseEntity<?> ask(Frame f, HttpServletRequest request) {
        return Questions.answer(questions.confirming(f.viewer().self(), site(f, request)));
    }

    @PostMapping
    @Allow(value = Who.SIGNED_IN, to = "confirm with a passkey that it is she, and go on")
    ResponseEntity<?> create(
            Frame f, Form form, Authentication signIn, HttpServletRequest request) {
        var onward = Onward.of(request);
        try {
            ring.confirm(f.viewer().self(), form.value(Onward.ANSWER), site(f, request));
        } catch (Refusal refusal) {
            form.wrong(Onward.ANSWER, refusal.key());
            return Answer.invalid(pages.page(f, form, onward, signIn));
        }
        signingIn.confirm(request);
        return typist.letGo(f, f.viewer().self(), onward);
    }

    private Site site(Frame f, HttpServletRequest request) {
        return new Site(addresses.origin(request), f.home());
    }
}
