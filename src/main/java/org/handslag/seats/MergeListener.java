package org.handslag.seats;

import org.handslag.directory.MovedRows;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Registrations follow their person when two entries turn out to be one. */
@Component
class MergeListener {
    private static final String REGISTRATION = "registration";
    private static final String BOOKING = "booking";

    private final PersonRows rows;
    private final MovedRows moved;

    MergeListener(PersonRows rows, MovedRows moved) {
        this.rows = rows;
        this.moved = moved;
    }

    @EventListener
    void hear(PersonsMerged merged) {
        moved.remember(
                merged.merge(), REGISTRATION, rows.moveRegistrations(merged.from(), merged.into()));
        moved.remember(merged.merge(), BOOKING, rows.moveBookings(merged.from(), merged.into()));
    }

    @EventListener
    void hear(PersonsParted parted) {
        rows.returnRegistrations(moved.of(parted.merge(), REGISTRATION), parted.from());
        rows.returnBookings(moved.of(parted.merge(), BOOKING), parted.from());
    }
}
