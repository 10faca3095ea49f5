package org.handslag.offer;

import java.time.Instant;
import java.time.LocalDate;
import org.handslag.adjustment.AdjustmentGroup;
import org.handslag.adjustment.AdjustmentId;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Something that the workplace says it can do.
 *
 * @param words in its voice
 * @param how in its own words what that means here; may be empty
 * @param saidBy whoever said so, on the {@code saidAt}; empty when nobody is known
 * @param verifiedBy who has been there and seen it; empty when nobody has
 * @param verifiedOn on which day, or null
 */
public record OfferedAdjustment(
        AdjustmentId id,
        AdjustmentGroup group,
        Texts words,
        String how,
        String saidBy,
        Instant saidAt,
        String verifiedBy,
        @Nullable LocalDate verifiedOn) {
    /** So long something that was seen counts as seen lately. */
    public static final int MONTHS = 12;

    public boolean isVerified() {
        return verifiedOn != null;
    }

    /** Whether it is so long since it was seen that someone ought to look again. */
    public boolean isOld(LocalDate today) {
        return isOld(verifiedOn, today);
    }

    static boolean isOld(@Nullable LocalDate seen, LocalDate today) {
        return seen != null && seen.isBefore(today.minusMonths(MONTHS));
    }
}
