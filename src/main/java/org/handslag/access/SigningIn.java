package org.handslag.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.handslag.scope.PersonId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Signs people in and out on a browser. Works within the caller's unit of work. */
@Component
class SigningIn {
    private final SignIns signIns;
    private final Clock clock;

    SigningIn(SignIns signIns, Clock clock) {
        this.signIns = signIns;
        this.clock = clock;
    }

    /** Always a new secret; whoever was signed in on this browser is no longer. */
    ResponseCookie begin(PersonId person, HttpServletRequest request) {
        end(request);
        var secret = Codes.token();
        var now = clock.instant();
        var device = Device.of(request.getHeader(HttpHeaders.USER_AGENT));
        signIns.add(new SignIn(SignInId.next(), device, now, now), Hash.of(secret), person);
        return SignInCookie.holding(secret, request);
    }

    ResponseCookie end(HttpServletRequest request) {
        SignInCookie.hash(request).ifPresent(hash -> signIns.end(hash, clock.instant()));
        return SignInCookie.gone(request);
    }
}
