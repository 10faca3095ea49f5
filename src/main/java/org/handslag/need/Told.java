package org.handslag.need;

import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How a need came to be known.
 *
 * @param by who told it, in words; empty when she wrote it herself
 * @param notedBy who wrote it down for her, null when she did
 */
public record Told(NeedWay way, String by, @Nullable PersonId notedBy) {
    static final Told BY_HERSELF = new Told(NeedWay.SELF, "", null);

    public boolean isNoted() {
        return way != NeedWay.SELF;
    }
}
