package org.handslag.office;

/** How many have, are offered and wait for a seat. */
public record SeatFigures(int confirmed, int offered, int waiting) {
    static final SeatFigures NONE = new SeatFigures(0, 0, 0);

    public int told() {
        return confirmed + offered + waiting;
    }
}
