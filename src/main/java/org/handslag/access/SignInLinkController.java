package org.handslag.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pages.Templates;

/** The link that was sent. Opening it changes nothing, as mail scanners open links as well. */
@Page
class SignInLinkController {
    private final SignInLinks links;
    private final SigningIn signingIn;
    private final Templates pages;

    SignInLinkController(SignInLinks links, SigningIn signingIn, Templates pages) {
        this.links = links;
        this.signingIn = signingIn;
        this.pages = pages;
    }

    @GetMapping("/sign-in/link/{token}")
    @Allow(value = Who.LINK_HOLDER, to = "see the button that signs in")
    ResponseEntity<?> show(Frame frame, @PathVariable String token, Form form) {
        return links.isGood(token)
                ? Answer.behindLink(
                        pages.accessSignInLink(frame, token, ReturnPath.of(form).path()))
                : over(frame);
    }

    @PostMapping("/sign-in/link/{token}")
    @Allow(value = Who.LINK_HOLDER, to = "sign in, once")
    ResponseEntity<?> create(
            Frame frame,
            @PathVariable String token,
            Form form,
            HttpServletRequest request,
            HttpServletResponse response) {
        var person = links.use(token);
        if (person.isEmpty()) {
            return over(frame);
        }
        var cookie = signingIn.begin(person.get(), Proof.LINK, request);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return Answer.seeOther(frame, ReturnPath.of(form).path());
    }

    private ResponseEntity<?> over(Frame frame) {
        return Answer.behindLink(HttpStatus.GONE, pages.accessSignInLinkOver(frame));
    }
}
