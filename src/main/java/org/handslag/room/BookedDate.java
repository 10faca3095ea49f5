package org.handslag.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Texts;
import org.handslag.seats.RegistrationState;
import org.handslag.seats.StillComing;
import org.jspecify.annotations.Nullable;

/**
 * A coming date with the seats that an employer has booked there.
 *
 * @param seats of them all
 */
public record BookedDate(
        CourseInstanceId id,
        Texts title,
        Instant starts,
        Instant ends,
        Instant namesDue,
        boolean calledOff,
        List<Seat> seats) {

    /** One for each date, in the order in which they come. */
    static List<BookedDate> of(List<Seat> seats) {
        var byDate = new LinkedHashMap<CourseInstanceId, List<Seat>>();
        seats.forEach(
                seat -> byDate.computeIfAbsent(seat.date(), _ -> new ArrayList<>()).add(seat));
        return byDate.values().stream().map(BookedDate::date).toList();
    }

    private static BookedDate date(List<Seat> seats) {
        var first = seats.getFirst();
        return new BookedDate(
                first.date(),
                first.title(),
                first.starts(),
                first.ends(),
                first.namesDue(),
                first.calledOff(),
                List.copyOf(seats));
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
     * A seat that an employer has booked at a date that is not over.
     *
     * @param person null while the seat has no name
     * @param namesDue by when it needs one
     * @param offeredUntil set while a freed seat is offered
     */
    public record Seat(
            CourseInstanceId date,
            Texts title,
            Instant starts,
            Instant ends,
            Instant namesDue,
            boolean calledOff,
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
