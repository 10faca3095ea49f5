package org.handslag.site;

/**
 * How full an instance is, as the public may know.
 *
 * @param taken confirmed seats and those that are offered to someone
 * @param waiting how many wait; a freed seat is theirs
 */
public record FreeSeats(int capacity, int taken, int waiting) {

    public int free() {
        return waiting > 0 ? 0 : Math.max(0, capacity - taken);
    }

    public boolean isFull() {
        return free() == 0;
    }

    public boolean isNearlyFull() {
        return !isFull() && free() <= Math.max(2, capacity / 5);
    }
}
