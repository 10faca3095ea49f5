package org.handslag.seats;

import org.handslag.course.CourseInstanceId;
import org.jspecify.annotations.Nullable;

/**
 * The seats of one instance, read with its row locked.
 *
 * @param overbooked seats beyond the capacity that a coordinator has granted with a reason
 * @param offered seats held for whoever has an offer; they are nobody else's
 * @param nextTurn the number that whoever asks next will draw
 */
public record Pool(
        CourseInstanceId instance,
        int capacity,
        int overbooked,
        int confirmed,
        int offered,
        int waiting,
        long nextTurn) {

    public int taken() {
        return confirmed + offered;
    }

    /** Seats that can be given now; none while more are taken than there are. */
    public int free() {
        return Math.max(0, capacity - taken());
    }

    Pool smallerBy(int seats) {
        return new Pool(
                instance, capacity - seats, overbooked, confirmed, offered, waiting, nextTurn);
    }

    /** The pool after one registration has changed its state; null stands for none before. */
    Pool after(@Nullable RegistrationState from, RegistrationState to) {
        var pool = from == null ? this : count(from, -1);
        return pool.count(to, 1).settled();
    }

    /** The pool when a turn has been drawn. */
    Pool turnDrawn() {
        return new Pool(instance, capacity, overbooked, confirmed, offered, waiting, nextTurn + 1);
    }

    /** One seat more than the capacity, granted by a coordinator. */
    Pool overbookedByOne() {
        return new Pool(instance, capacity, overbooked + 1, confirmed, offered, waiting, nextTurn);
    }

    private Pool count(RegistrationState state, int by) {
        return switch (state) {
            case CONFIRMED ->
                    new Pool(
                            instance,
                            capacity,
                            overbooked,
                            confirmed + by,
                            offered,
                            waiting,
                            nextTurn);
            case OFFERED ->
                    new Pool(
                            instance,
                            capacity,
                            overbooked,
                            confirmed,
                            offered + by,
                            waiting,
                            nextTurn);
            case WAITING ->
                    new Pool(
                            instance,
                            capacity,
                            overbooked,
                            confirmed,
                            offered,
                            waiting + by,
                            nextTurn);
            case UNVERIFIED,
                    APPLIED,
                    WITHDRAWN,
                    WITHDRAWN_BY_CONTACT,
                    CANCELLED,
                    DECLINED,
                    NOT_APPROVED,
                    LAPSED,
                    RELEASED,
                    NOT_REACHED ->
                    this;
        };
    }

    /** A granted seat beyond the capacity goes when it is no longer used. */
    private Pool settled() {
        var used = Math.min(overbooked, Math.max(0, taken() - capacity));
        return new Pool(instance, capacity, used, confirmed, offered, waiting, nextTurn);
    }
}
