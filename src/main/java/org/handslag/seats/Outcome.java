package org.handslag.seats;

/** What came of a wish for seats. */
public sealed interface Outcome {

    /** It is written down; the receipt tells how. */
    record Booked(BookingId booking) implements Outcome {}

    /**
     * Nothing is written: there are fewer free seats than wished for.
     *
     * @param free seats that can be had now
     * @param place the number one would get on the waiting list
     */
    record TooFew(int free, int place) implements Outcome {}

    /** Nothing is written: one cannot register now. */
    record NotOpen(Reason reason) implements Outcome {}

    /** Why one cannot register now. */
    enum Reason {
        NOT_YET,
        CLOSED,
        BEGUN,
        CANCELLED,
        NOT_PUBLISHED
    }
}
