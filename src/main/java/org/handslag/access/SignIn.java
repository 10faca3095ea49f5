package org.handslag.access;

import java.time.Duration;
import java.time.Instant;

/**
 * A device on which a person is signed in.
 *
 * @param device kind of browser and machine, such as "Firefox, Windows"
 */
public record SignIn(SignInId id, String device, Instant begunAt, Instant lastSeenAt) {
    /** Whoever does nothing for so long is signed out, whatever her role. */
    static final Duration IDLE = Duration.ofHours(12);

    /** How exactly the moment of the last page is kept. */
    static final Duration SEEN = Duration.ofMinutes(5);
}
