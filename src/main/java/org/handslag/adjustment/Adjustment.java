package org.handslag.adjustment;

import java.time.Instant;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Something that helps at work, in two voices.
 *
 * @param code short and lasting, such as {@code written-steps}
 * @param helps as she says it whom it helps: "I get the steps in writing"
 * @param offers as the workplace says it: "We write the work down step by step"
 * @param stoppedAt since when it can be chosen no more, or null
 */
public record Adjustment(
        AdjustmentId id,
        String code,
        AdjustmentGroup group,
        Texts helps,
        Texts offers,
        @Nullable Instant stoppedAt,
        long version) {

    public boolean isInUse() {
        return stoppedAt == null;
    }

    Adjustment with(AdjustmentGroup group, Texts helps, Texts offers) {
        return new Adjustment(id, code, group, helps, offers, stoppedAt, version);
    }
}
