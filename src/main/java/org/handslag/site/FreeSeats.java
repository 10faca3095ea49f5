package org.handslag.site;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * How full an instance is, as the public may know: of the seats that anyone may have.
 *
 * @param reserved seats that are kept for those who are invited
 * @param taken confirmed seats and those that are offered to someone
 * @param byEveryone those of them that are not kept ones
 * @param waiting how many wait; a freed seat is theirs
 */
public record FreeSeats(int capacity, int reserved, int taken, int byEveryone, int waiting) {
    /** The column of a statement over {@code course_instance i} that tells the fourth. */
    static final String BY_EVERYONE =
            """
            case when i.reserved = 0 then 0 else (
                 select count(*)
                   from registration r
                   join booking b on b.operator_id = r.operator_id and b.id = r.booking_id
                  where r.operator_id = i.operator_id
                    and r.instance_id = i.id
                    and r.state in ('OFFERED', 'CONFIRMED')
                    and b.how in ('WEB', 'MOVED')) end as by_everyone
            """;

    static FreeSeats row(ResultSet row) throws SQLException {
        return new FreeSeats(
                row.getInt("capacity"),
                row.getInt("reserved"),
                row.getInt("taken"),
                row.getInt("by_everyone"),
                row.getInt("waiting"));
    }

    /** The same as whoever is invited sees it. */
    FreeSeats toInvited() {
        return new FreeSeats(capacity, 0, taken, 0, waiting);
    }

    /** Whether every seat is kept for those who are invited. */
    public boolean isShut() {
        return reserved > 0 && reserved >= capacity;
    }

    public int free() {
        var all = waiting > 0 ? 0 : Math.max(0, capacity - taken);
        return reserved == 0 ? all : Math.clamp(capacity - reserved - byEveryone, 0, all);
    }

    public boolean isFull() {
        return free() == 0;
    }

    public boolean isNearlyFull() {
        return !isFull() && free() <= Math.max(2, (capacity - reserved) / 5);
    }
}
