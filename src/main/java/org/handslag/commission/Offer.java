package org.handslag.commission;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What we offer, in words; a later one replaces it.
 *
 * @param number 1 for the first
 * @param validUntil the last day on which it can be agreed to
 */
public record Offer(
        int number,
        String contents,
        String dates,
        int seats,
        String place,
        String guest,
        String cost,
        LocalDate validUntil,
        Instant at) {

    public boolean isEnded(LocalDate today) {
        return today.isAfter(validUntil);
    }
}
