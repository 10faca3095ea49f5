package org.handslag.course;

import java.time.Instant;

/**
 * The times that rule registration for an instance.
 *
 * @param opens from when one can register
 * @param closes until when one can register
 * @param cancelUntil until when a person cancels by herself
 * @param namesDue until when nameless seats must have got a name
 */
public record Window(Instant opens, Instant closes, Instant cancelUntil, Instant namesDue) {
    public boolean isOpen(Instant at) {
        return !at.isBefore(opens) && at.isBefore(closes);
    }
}
