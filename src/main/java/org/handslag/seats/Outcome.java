package org.handslag.seats;

import java.util.List;

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

    /** Nothing is written: someone has not what the date asks of who comes. */
    record NotAdmitted(List<Lack> those) implements Outcome {
        public NotAdmitted {
            those = List.copyOf(those);
        }
    }

    /**
     * One of them.
     *
     * @param number of her seat, the first is 1
     * @param why empty when whoever asks may not hear it
     */
    record Lack(int number, Admission.Told why) {}

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
