package org.handslag.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * The cookie of a sign-in. It is sent to one operator's pages only, so it cannot carry the prefix
 * {@code __Host-}; on https it carries {@code __Secure-}. It ends with the browser.
 */
final class SignInCookie {
    private static final String NAME = "sign-in";

    private SignInCookie() {}

    /** The secret that this browser holds, as it is kept. */
    static Optional<String> hash(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name(request)))
                .map(cookie -> Hash.of(cookie.getValue()));
    }

    static ResponseCookie holding(String secret, HttpServletRequest request) {
        return cookie(secret, request).build();
    }

    static ResponseCookie gone(HttpServletRequest request) {
        return cookie("", request).maxAge(Duration.ZERO).build();
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(
            String value, HttpServletRequest request) {
        var operator = request.getContextPath();
        return ResponseCookie.from(name(request), value)
                .path(operator.isEmpty() ? "/" : operator)
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure());
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Secure-" + NAME : NAME;
    }
}
