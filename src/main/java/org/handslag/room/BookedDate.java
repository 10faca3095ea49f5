package org.handslag.room;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Texts;
import org.handslag.seats.RegistrationState;
import org.handslag.seats.StillComing;
import org.jspecify.annotations.Nullable;

/**
 * A date that is not over and concerns an employer: it has seats there, or can book some.
 *
 * @param namesDue by when seats need names
 * @param free seats that are left, for whoever comes next; less than none when it is overbooked
 * @param queue how many wait for one
 * @param seats those that the employer has booked and that count
 */
public record BookedDate(
        CourseInstanceId id,
        Texts title,
        Instant starts,
        Instant ends,
        Instant namesDue,
        boolean calledOff,
        boolean open,
        int free,
        int queue,
        List<Seat> seats) {

    /** The same date with the seats of both. */
    BookedDate and(BookedDate more) {
        var all = Stream.concat(seats.stream(), more.seats.stream()).toList();
        return new BookedDate(id, title, starts, ends, namesDue, calledOff, open, free, queue, all);
    }

    /** Whether the next to ask would wait. */
    public boolean isFull() {
        return free <= 0 || queue > 0;
    }

    public int booked() {
        return seats.size();
    }

    public int named() {
        return count(seat -> !seat.isNameless());
    }

    public int nameless() {
        return count(Seat::isNameless);
    }

    /** On the waiting list, or for an answer. */
    public int waiting() {
        return count(
                seat ->
                        seat.state() == RegistrationState.WAITING
                                || seat.state() == RegistrationState.APPLIED);
    }

    int count(Predicate<Seat> which) {
        return (int) seats.stream().filter(which).count();
    }

    /**
     * @param person null while the seat has no name
     * @param offeredUntil set while a freed seat is offered
     */
    public record Seat(
            @Nullable PersonId person,
            RegistrationState state,
            @Nullable Instant offeredUntil,
            StillComing stillComing) {

        boolean isNameless() {
            return person == null && state.isActive();
        }

        boolean isAsked() {
            return state == RegistrationState.CONFIRMED && stillComing == StillComing.ASKED;
        }
    }
}
