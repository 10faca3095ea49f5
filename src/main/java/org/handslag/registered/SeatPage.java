package org.handslag.registered;

import java.util.List;
import org.handslag.seats.Pool;
import org.handslag.seats.Registration;

/**
 * What giving a seat by hand would mean.
 *
 * @param before those who have waited longer and are passed by
 */
public record SeatPage(Entry entry, int number, List<Registration> before, Pool pool) {

    /** Whether it would be a seat more than there are. */
    public boolean isBeyond() {
        return pool.free() == 0;
    }

    public boolean wantsReason() {
        return isBeyond() || !before.isEmpty();
    }
}
