package org.handslag.elsewhere;

import java.util.Objects;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.handslag.seats.Outcome;
import org.handslag.seats.Rebooking;
import org.handslag.seats.Registration;
import org.handslag.seats.Seats;
import org.springframework.stereotype.Component;

/** Takes someone to another date, or says why she keeps what she has. */
@Component
public class Changing {
    private final Rebooking rebooking;
    private final Seats seats;

    Changing(Rebooking rebooking, Seats seats) {
        this.rebooking = rebooking;
        this.seats = seats;
    }

    /**
     * Returns what she has there now.
     *
     * @param mayWait whether she takes a turn on the waiting list when there is no seat for her
     * @throws Refusal when she keeps what she has
     */
    public Registration take(Registration from, CourseInstance to, boolean mayWait, Viewer by) {
        return switch (rebooking.take(from.id(), to.id(), mayWait, by)) {
            case Outcome.Booked(var booking) ->
                    seats.of(booking).stream()
                            .filter(seat -> Objects.equals(seat.person(), from.person()))
                            .findFirst()
                            .orElseThrow();
            case Outcome.TooFew _ -> throw new Refusal("elsewhere.refused.full");
            case Outcome.NotAdmitted _ -> throw new Refusal("seats.refused.not-admitted");
            case Outcome.NotOpen _ -> throw new Refusal("elsewhere.refused.not-open");
        };
    }
}
