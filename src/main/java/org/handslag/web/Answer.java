package org.handslag.web;

import gg.jte.models.runtime.JteModel;
import java.net.URI;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;

/** The ways in which a controller answers. */
public final class Answer {
    private Answer() {}

    /** A page with a person in it: never kept by a cache. */
    public static ResponseEntity<?> page(JteModel page) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(page);
    }

    /** A public page: may be kept, is asked for again each time (ETag). */
    public static ResponseEntity<?> open(JteModel page) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .varyBy(HttpHeaders.COOKIE, HttpHeaders.ACCEPT_LANGUAGE)
                .body(page);
    }

    /** The same form again, with what was typed and what is wrong. */
    public static ResponseEntity<?> invalid(JteModel page) {
        return with(HttpStatus.UNPROCESSABLE_CONTENT, page);
    }

    /** A rule said no. */
    public static ResponseEntity<?> refused(JteModel page) {
        return with(HttpStatus.CONFLICT, page);
    }

    /**
     * A page behind a link that was sent: kept by no cache, found by no search, and its address is
     * told to no other page.
     */
    public static ResponseEntity<?> behindLink(HttpStatus status, JteModel page) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", "noindex")
                .header("Referrer-Policy", "no-referrer")
                .body(page);
    }

    public static ResponseEntity<?> behindLink(JteModel page) {
        return behindLink(HttpStatus.OK, page);
    }

    public static ResponseEntity<?> with(HttpStatus status, JteModel page) {
        return ResponseEntity.status(status).cacheControl(CacheControl.noStore()).body(page);
    }

    /** The same answer, which sets a cookie besides those that it sets already. */
    public static ResponseEntity<?> setting(ResponseCookie cookie, ResponseEntity<?> answer) {
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .body(answer.getBody());
    }

    /** On to another page of this operator. */
    public static ResponseEntity<?> seeOther(Frame frame, String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .cacheControl(CacheControl.noStore())
                .location(URI.create(frame.to(path)))
                .build();
    }

    /** As {@link #seeOther(Frame, String)}, with a message on the next page of what was done. */
    public static ResponseEntity<?> done(Frame frame, String path, String notice) {
        var cookie =
                ResponseCookie.from(FrameArgument.NOTICE, notice)
                        .path("/")
                        .httpOnly(true)
                        .sameSite("Lax")
                        .maxAge(Duration.ofMinutes(1))
                        .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .location(URI.create(frame.to(path)))
                .build();
    }
}
