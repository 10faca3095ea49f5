package org.handslag.need;

import org.handslag.seats.Cause;
import org.handslag.seats.SeatChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Needs are a person's, not a seat's: they go when the seat goes to someone else. */
@Component
class NeedsListener {
    private final NeedRows rows;

    NeedsListener(NeedRows rows) {
        this.rows = rows;
    }

    @EventListener
    void hear(SeatChanged change) {
        if (change.cause() == Cause.SWAPPED) {
            rows.deleteOf(change.registration().id());
        }
    }
}
