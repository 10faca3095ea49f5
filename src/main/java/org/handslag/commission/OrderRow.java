package org.handslag.commission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.handslag.commission.CommissionState.Side;
import org.jspecify.annotations.Nullable;

/**
 * An order in the list.
 *
 * @param next first day of the dates that were made, else of those that were wished for
 * @param since when its last step was taken
 */
public record OrderRow(
        CommissionId id,
        String organisation,
        String contact,
        String host,
        CommissionState state,
        Side waitsFor,
        @Nullable LocalDate next,
        int seats,
        int taken,
        Instant since) {

    boolean has(String words) {
        var all = (organisation + " " + contact + " " + host).toLowerCase(Locale.ROOT);
        return all.contains(words.toLowerCase(Locale.ROOT));
    }
}
