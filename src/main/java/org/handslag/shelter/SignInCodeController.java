package org.handslag.shelter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.handslag.access.Proof;
import org.handslag.access.SigningIn;
import org.handslag.limit.Source;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** Signs in with a code that someone gave by hand. The page says nothing of who uses such. */
@Page
@RequestMapping("/sign-in-code")
class SignInCodeController {
    private static final int CODE = 20;

    private final ShelterCodes codes;
    private final SigningIn signingIn;
    private final Templates templates;

    SignInCodeController(ShelterCodes codes, SigningIn signingIn, Templates templates) {
        this.codes = codes;
        this.signingIn = signingIn;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.VISITOR, to = "find where to type a code that she was given to sign in")
    ResponseEntity<?> blank(Frame f) {
        return Answer.page(templates.shelterTypeCode(f, Form.empty()));
    }

    @PostMapping
    @Allow(value = Who.LINK_HOLDER, to = "sign in with a code that she was given, once")
    ResponseEntity<?> create(
            Frame f,
            Form form,
            Source source,
            HttpServletRequest request,
            HttpServletResponse response) {
        var typed = form.line("code", CODE);
        if (!form.ok()) {
            return Answer.invalid(templates.shelterTypeCode(f, form));
        }
        Optional<PersonId> person;
        try {
            person = codes.use(typed, source);
        } catch (Refusal refusal) {
            form.wrong("code", refusal.key());
            return Answer.with(HttpStatus.TOO_MANY_REQUESTS, templates.shelterTypeCode(f, form));
        }
        if (person.isEmpty()) {
            form.wrong("code", "shelter.wrong.code");
            return Answer.invalid(templates.shelterTypeCode(f, form));
        }
        var cookie = signingIn.begin(person.get(), Proof.LINK, request);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return Answer.seeOther(f, "/me");
    }
}
