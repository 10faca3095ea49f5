package org.handslag.concern;

import java.util.EnumSet;
import java.util.Set;

/** Where a worry stands. */
public enum ConcernState {
    /** Nobody has looked at it yet. */
    NEW,
    LOOKED_AT,
    /** Something is being done. */
    ACTING,
    /** Done, and the mentee has not been told: a coordinator reads why before it is closed. */
    REVIEW,
    CLOSED;

    Set<ConcernState> successors() {
        return switch (this) {
            case NEW -> EnumSet.of(LOOKED_AT, ACTING);
            case LOOKED_AT, ACTING -> EnumSet.of(ACTING, REVIEW, CLOSED);
            case REVIEW -> EnumSet.of(ACTING, CLOSED);
            case CLOSED -> EnumSet.of(ACTING);
        };
    }

    public boolean becomes(ConcernState next) {
        return successors().contains(next);
    }

    public boolean isOpen() {
        return this != CLOSED;
    }

    /**
     * Where someone comes who wants to close it.
     *
     * @param known whether the mentee knows of it
     * @param runs whether she who closes it runs the programme
     */
    static ConcernState closing(boolean known, boolean runs) {
        return known || runs ? CLOSED : REVIEW;
    }
}
