package org.handslag.access;

import gg.jte.models.runtime.JteModel;
import java.time.Duration;
import org.handslag.limit.Limits;
import org.handslag.limit.Source;
import org.handslag.scope.Email;
import org.handslag.scope.UnitOfWork;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Who;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/**
 * Asks for the link with which one signs in. Its methods are no units of work: the answer waits,
 * and what waits must hold no connection.
 */
@RestController
class SignInController {
    private static final Duration ANSWER = Duration.ofMillis(300);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int PER_ADDRESS = 6;
    private static final int PER_SOURCE = 60;

    private final SignInLinks links;
    private final PersonaChoice personas;
    private final Limits limits;
    private final UnitOfWork work;
    private final Templates pages;

    SignInController(
            SignInLinks links,
            PersonaChoice personas,
            Limits limits,
            UnitOfWork work,
            Templates pages) {
        this.links = links;
        this.personas = personas;
        this.limits = limits;
        this.work = work;
        this.pages = pages;
    }

    @GetMapping("/sign-in")
    @Allow(value = Who.VISITOR, to = "ask for a link to sign in with")
    ResponseEntity<?> show(Frame frame, Form form) {
        return frame.viewer().signedIn()
                ? Answer.seeOther(frame, ReturnPath.of(form).path())
                : Answer.page(page(frame, form));
    }

    @PostMapping("/sign-in")
    @Allow(value = Who.VISITOR, to = "ask for a link to sign in with")
    ResponseEntity<?> create(Frame frame, Form form, Source source) {
        var address = form.parsed("email", "access.sign-in.email-wrong", Email::new);
        if (address == null) {
            return Answer.invalid(page(frame, form));
        }
        if (!allowed(address, source)) {
            return Answer.with(HttpStatus.TOO_MANY_REQUESTS, pages.accessSignInLimit(frame));
        }
        Pace.steady(ANSWER, () -> send(frame, address, ReturnPath.of(form)));
        return Answer.seeOther(frame, "/sign-in/sent");
    }

    @GetMapping("/sign-in/sent")
    @Allow(value = Who.VISITOR, to = "read where the link was sent")
    ResponseEntity<?> sent(Frame frame) {
        return Answer.page(pages.accessSignInSent(frame));
    }

    private boolean allowed(Email address, Source source) {
        return limits.allows("sign-in", source, PER_SOURCE, HOUR)
                && limits.allows("sign-in", address.normalised(), PER_ADDRESS, HOUR);
    }

    private void send(Frame frame, Email address, ReturnPath to) {
        work.in(frame.home().id(), () -> links.send(frame.home(), address, to));
    }

    private JteModel page(Frame frame, Form form) {
        return pages.accessSignIn(
                frame, form, ReturnPath.of(form).path(), personas.offered(), personas.agedSince());
    }
}
