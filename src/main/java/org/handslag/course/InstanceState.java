package org.handslag.course;

import java.time.Instant;

/** Where an instance stands at a moment; computed, never stored. */
public enum InstanceState {
    DRAFT,
    NOT_YET_OPEN,
    OPEN,
    REGISTRATION_CLOSED,
    RUNNING,
    OVER,
    CANCELLED;

    /** For lists, which read these facts and no more. */
    public static InstanceState of(
            CourseInstance.Standing standing,
            Instant starts,
            Instant ends,
            Window window,
            Instant at) {
        if (standing.cancelledAt() != null) {
            return CANCELLED;
        }
        if (standing.publishedAt() == null) {
            return DRAFT;
        }
        if (!at.isBefore(starts)) {
            return at.isBefore(ends) ? RUNNING : OVER;
        }
        if (at.isBefore(window.opens())) {
            return NOT_YET_OPEN;
        }
        return window.isOpen(at) ? OPEN : REGISTRATION_CLOSED;
    }
}
