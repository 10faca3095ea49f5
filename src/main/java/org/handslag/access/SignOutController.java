package org.handslag.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;

@Page
class SignOutController {
    private final SigningIn signingIn;
    private final SignIns signIns;
    private final Clock clock;

    SignOutController(SigningIn signingIn, SignIns signIns, Clock clock) {
        this.signingIn = signingIn;
        this.signIns = signIns;
        this.clock = clock;
    }

    @PostMapping("/sign-out")
    @Allow(value = Who.VISITOR, to = "sign out on this device")
    ResponseEntity<?> create(
            Frame frame, HttpServletRequest request, HttpServletResponse response) {
        var gone = signingIn.end(request);
        response.addHeader(HttpHeaders.SET_COOKIE, gone.toString());
        return Answer.done(frame, "/", "access.signed-out");
    }

    @PostMapping("/sign-out/everywhere")
    @Allow(value = Who.SIGNED_IN, to = "sign out on every device")
    ResponseEntity<?> everywhere(
            Frame frame, SignedIn me, HttpServletRequest request, HttpServletResponse response) {
        signIns.endAll(me.person(), clock.instant());
        var gone = signingIn.end(request);
        response.addHeader(HttpHeaders.SET_COOKIE, gone.toString());
        return Answer.done(frame, "/", "access.signed-out-everywhere");
    }
}
