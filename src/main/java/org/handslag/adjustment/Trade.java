package org.handslag.adjustment;

import java.time.Instant;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What kind of work it is, coarsely.
 *
 * @param code short and lasting, such as {@code kitchen}
 * @param stoppedAt since when it can be chosen no more, or null
 */
public record Trade(
        TradeId id, String code, Texts name, @Nullable Instant stoppedAt, long version) {

    public boolean isInUse() {
        return stoppedAt == null;
    }

    Trade with(Texts name) {
        return new Trade(id, code, name, stoppedAt, version);
    }
}
