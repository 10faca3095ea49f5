package org.handslag.attendance;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;

/**
 * The code on a session's wall: six digits that change every minute (TOTP, RFC 6238). A code is
 * taken for the minute that it shows and the one after, so that an absent colleague cannot use it.
 */
final class WallCode {
    static final Duration STEP = Duration.ofMinutes(1);
    private static final int DIGITS = 6;
    private static final TimeBasedOneTimePasswordGenerator GENERATOR =
            new TimeBasedOneTimePasswordGenerator(STEP, DIGITS);

    private WallCode() {}

    static String at(Instant moment, byte[] secret) {
        try {
            return GENERATOR.generateOneTimePasswordString(
                    new SecretKeySpec(secret, "RAW"), moment);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean accepts(String typed, Instant moment, byte[] secret) {
        return typed.equals(at(moment, secret)) || typed.equals(at(moment.minus(STEP), secret));
    }
}
