package org.handslag.commission;

import org.handslag.commission.CommissionState.Side;
import org.handslag.ui.Form;
import org.jspecify.annotations.Nullable;

/** What a list of orders is narrowed to. */
record OrderFilter(String words, @Nullable CommissionState state, @Nullable Side side) {
    private static final int LINE = 100;

    static OrderFilter read(Form asked) {
        return new OrderFilter(
                asked.optionalLine("q", LINE),
                asked.optionalChoice("state", CommissionState.class).orElse(null),
                asked.optionalChoice("waits", Side.class).orElse(null));
    }

    boolean takes(OrderRow row) {
        return (state == null || row.state() == state)
                && (side == null || row.waitsFor() == side)
                && row.has(words);
    }
}
