package org.handslag.office;

/**
 * How many have, are offered and wait for a seat.
 *
 * @param applied how many wait for an answer, where it matters
 */
public record SeatFigures(int confirmed, int offered, int waiting, int applied) {
    static final SeatFigures NONE = new SeatFigures(0, 0, 0, 0);

    SeatFigures(int confirmed, int offered, int waiting) {
        this(confirmed, offered, waiting, 0);
    }

    SeatFigures with(int applicants) {
        return new SeatFigures(confirmed, offered, waiting, applicants);
    }

    public int told() {
        return confirmed + offered + waiting + applied;
    }
}
