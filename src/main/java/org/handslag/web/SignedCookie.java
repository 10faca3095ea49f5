package org.handslag.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The CSRF token in a cookie signed by the installation, so that public pages need no session
 * (signed double submit, OWASP). Another site can neither read it nor make one.
 */
@Component
class SignedCookie implements CsrfTokenRepository {
    private static final String NAME = "form";
    private static final int RANDOM_BYTES = 18;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    SignedCookie(Installation installation) {
        this.key = new SecretKeySpec(installation.secret(), "HmacSHA256");
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        var value = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return token(value + "." + sign(value));
    }

    @Override
    public void saveToken(
            @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        var cookie =
                ResponseCookie.from(NAME, token == null ? "" : token.getToken())
                        .path("/")
                        .httpOnly(true)
                        .sameSite("Lax")
                        .secure(request.isSecure())
                        .maxAge(token == null ? 0 : -1)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        return cookie != null && isOurs(cookie.getValue()) ? token(cookie.getValue()) : null;
    }

    private boolean isOurs(String value) {
        var dot = value.indexOf('.');
        return dot > 0
                && MessageDigest.isEqual(
                        sign(value.substring(0, dot)).getBytes(StandardCharsets.US_ASCII),
                        value.substring(dot + 1).getBytes(StandardCharsets.US_ASCII));
    }

    private String sign(String value) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(value.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken("X-CSRF-TOKEN", Csrf.FIELD, value);
    }
}
