package org.handslag.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.handslag.scope.PersonId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Signs people in and out on a browser. Works within the caller's unit of work. */
@Component
public class SigningIn {
    private final SignIns signIns;
    private final Clock clock;

    SigningIn(SignIns signIns, Clock clock) {
        this.signIns = signIns;
        this.clock = clock;
    }

    /**
     * Always a new secret; whoever was signed in on this browser is no longer.
     *
     * @return the cookie that the answer must set
     */
    public ResponseCookie begin(PersonId person, Proof by, HttpServletRequest request) {
        end(request);
        var secret = Codes.token();
        var now = clock.instant();
        var device = Device.of(request.getHeader(HttpHeaders.USER_AGENT));
        signIns.add(new SignIn(SignInId.next(), device, now, now), by, Hash.of(secret), person);
        return SignInCookie.holding(secret, request);
    }

    /** Whoever is signed in on this browser has just shown with a passkey that it is she. */
    public void confirm(HttpServletRequest request) {
        SignInCookie.hash(request).ifPresent(hash -> signIns.confirm(hash, clock.instant()));
    }

    /** Who is signed in on this browser, or was until her sign-in ended by itself. */
    public Optional<PersonId> lastHere(HttpServletRequest request) {
        return SignInCookie.hash(request).flatMap(signIns::whose);
    }

    ResponseCookie end(HttpServletRequest request) {
        SignInCookie.hash(request).ifPresent(hash -> signIns.end(hash, clock.instant()));
        return SignInCookie.gone(request);
    }
}
