package org.handslag.statement;

import java.util.EnumSet;
import java.util.Set;

/** Where the statement of a month stands. Follows from what was kept and the day. */
public enum StatementState {
    /** The month is not over yet. */
    OPEN,
    /** It is over, and nobody has approved it, or it was opened again. */
    DRAFT,
    /** It stands still, and is to be sent to whoever pays. */
    APPROVED,
    SENT;

    Set<StatementState> successors() {
        return switch (this) {
            case OPEN -> EnumSet.of(DRAFT);
            case DRAFT -> EnumSet.of(APPROVED);
            case APPROVED -> EnumSet.of(SENT, DRAFT);
            case SENT -> EnumSet.of(DRAFT);
        };
    }

    /** Whether what it says stands still. */
    public boolean isClosed() {
        return this == APPROVED || this == SENT;
    }
}
