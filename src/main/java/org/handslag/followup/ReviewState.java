package org.handslag.followup;

import java.util.EnumSet;
import java.util.Set;

/** What has become of a meeting of the follow-up. */
public enum ReviewState {
    /** A day stands there, no time yet. */
    PROPOSED,
    /** All know when and where. */
    PLANNED,
    /** They met, or talked. */
    HELD,
    /** Nothing came of it, whatever the reason; another day was proposed. */
    MISSED,
    /** Not needed any more, since the agreement changed or whoever leads took it away. */
    DROPPED;

    /** A planned one that is moved stays planned; what was held can be noted anew. */
    Set<ReviewState> successors() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(PLANNED, HELD, MISSED, DROPPED);
            case PLANNED -> EnumSet.of(PLANNED, HELD, MISSED, DROPPED);
            case HELD -> EnumSet.of(HELD);
            case MISSED -> EnumSet.of(HELD);
            case DROPPED -> EnumSet.noneOf(ReviewState.class);
        };
    }

    public boolean becomes(ReviewState next) {
        return successors().contains(next);
    }

    public boolean isOpen() {
        return this == PROPOSED || this == PLANNED;
    }
}
