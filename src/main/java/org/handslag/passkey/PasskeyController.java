package org.handslag.passkey;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import org.handslag.access.ReturnPath;
import org.handslag.access.SigningIn;
import org.handslag.scope.Refusal;
import org.handslag.ui.Form;
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
import pages.Templates;

/** One's own passkeys. */
@Page
@RequestMapping(PasskeyController.PATH)
class PasskeyController {
    static final String PATH = "/me/passkeys";
    private static final int NAME = 60;

    private final Passkeys passkeys;
    private final Adding adding;
    private final ConfirmationPages confirmation;
    private final SigningIn signingIn;
    private final Typist typist;
    private final Templates templates;

    PasskeyController(
            Passkeys passkeys,
            Adding adding,
            ConfirmationPages confirmation,
            SigningIn signingIn,
            Typist typist,
            Templates templates) {
        this.passkeys = passkeys;
        this.adding = adding;
        this.confirmation = confirmation;
        this.signingIn = signingIn;
        this.typist = typist;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.SIGNED_IN, to = "see her own passkeys, and begin to add one")
    ResponseEntity<?> index(Frame f, Authentication signIn) {
        return Answer.page(page(f, Form.empty(), signIn));
    }

    @PostMapping("/challenge")
    @Allow(value = Who.SIGNED_IN, to = "let her device be asked for a new passkey")
    ResponseEntity<?> ask(Frame f, Authentication signIn, HttpServletRequest request) {
        return adding.ask(f, signIn, request);
    }

    @PostMapping
    @Allow(value = Who.SIGNED_IN, to = "add a passkey of her own, when she has signed in lately")
    ResponseEntity<?> create(
            Frame f, Form form, Authentication signIn, HttpServletRequest request) {
        var onward = Onward.of(request);
        var typed = form.optionalLine(Onward.NAME, NAME);
        if (!form.ok()) {
            return Answer.invalid(again(f, form, onward, signIn));
        }
        try {
            var name = typed.isEmpty() ? f.t("passkey.unnamed") : typed;
            adding.add(f, signIn, name, request);
        } catch (Refusal refusal) {
            form.wrong(Onward.ANSWER, refusal.key());
            return Answer.invalid(again(f, form, onward, signIn));
        }
        signingIn.confirm(request);
        return onward.again()
                ? typist.letGo(f, f.viewer().self(), onward)
                : Answer.done(f, onward.path(), "passkey.done.added");
    }

    /** The page on which she began: her keys, or the one that asked her to confirm. */
    private JteModel again(Frame f, Form form, Onward onward, Authentication signIn) {
        return onward.path().equals(PATH)
                ? page(f, form, signIn)
                : confirmation.page(f, form, onward, signIn);
    }

    private JteModel page(Frame f, Form form, Authentication signIn) {
        var keys = passkeys.of(f.viewer().self());
        var mayAdd = adding.isAllowed(f, signIn);
        var needsKey = !mayAdd && !keys.isEmpty() && f.viewer().isStaff();
        var onward = Onward.to(ReturnPath.of(PATH));
        return templates.passkeyIndex(f, form, new PasskeyPage(keys, mayAdd, needsKey, onward));
    }
}
