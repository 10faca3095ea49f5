package org.handslag.experience;

import java.util.Set;

/** Where a card is on its way from the writer to the bank. */
public enum CardState {
    DRAFT,
    /** Sent; a coordinator reads it. */
    IN_REVIEW,
    /** Given back with kind words, for the writer to go on with. */
    RETURNED,
    PUBLISHED,
    /** Taken back by its writer. */
    WITHDRAWN;

    Set<CardState> successors() {
        return switch (this) {
            case DRAFT, RETURNED -> Set.of(IN_REVIEW, WITHDRAWN);
            case IN_REVIEW -> Set.of(PUBLISHED, RETURNED, WITHDRAWN);
            case PUBLISHED -> Set.of(RETURNED, WITHDRAWN);
            case WITHDRAWN -> Set.of();
        };
    }

    /** Whether its writer may go on writing. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }
}
