package org.handslag.message;

import java.time.Duration;
import java.time.Instant;

/** When to try again: after a minute, then after twice as long each time, for three days. */
final class Backoff {
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration IN_ALL = Duration.ofDays(3);

    private Backoff() {}

    static Duration after(int tries) {
        // Beyond ten doublings it is longer than the longest anyway.
        var doubled = FIRST.multipliedBy(1L << Math.min(tries - 1, 10));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }

    /** Whether a message is too old to be sent: by then it may say what is no longer true. */
    static boolean over(Instant written, Instant moment) {
        return moment.isAfter(written.plus(IN_ALL));
    }
}
