package org.handslag.passkey;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.handslag.limit.Limits;
import org.handslag.limit.Source;
import org.handslag.scope.Refusal;
import org.handslag.web.Addresses;
import org.handslag.web.Allow;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;

/** What the device of someone who wants to sign in is asked. */
@Page
class SignInChallengeController {
    private static final int PER_SOURCE = 120;
    private static final Duration HOUR = Duration.ofHours(1);

    private final Questions questions;
    private final Limits limits;
    private final Addresses addresses;

    SignInChallengeController(Questions questions, Limits limits, Addresses addresses) {
        this.questions = questions;
        this.limits = limits;
        this.addresses = addresses;
    }

    @PostMapping("/sign-in/passkey/challenge")
    @Allow(value = Who.VISITOR, to = "let her device be asked for a passkey")
    ResponseEntity<?> create(Frame f, HttpServletRequest request, Source source) {
        if (!limits.allows("passkey", source, PER_SOURCE, HOUR)) {
            throw new Refusal("passkey.refused.too-many");
        }
        var site = new Site(addresses.origin(request), f.home());
        return Questions.answer(questions.signingIn(site));
    }
}
