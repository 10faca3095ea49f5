package org.handslag.signup;

import java.time.Duration;
import org.handslag.limit.Limits;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.handslag.seats.Admission;
import org.handslag.seats.SeatRequest.Seat;
import org.handslag.seats.Seats;
import org.springframework.stereotype.Component;

/** Passes a seat on. Where a date asks something of who comes, one seat cannot ask after many. */
@Component
class Passing {
    private static final int TRIES = 5;
    private static final Duration DAY = Duration.ofDays(1);

    private final Seats seats;
    private final Admission admission;
    private final Limits limits;

    Passing(Seats seats, Admission admission, Limits limits) {
        this.seats = seats;
        this.admission = admission;
        this.limits = limits;
    }

    void give(Place place, Seat to, Viewer by) {
        var id = place.registration().id();
        if (admission.asks(place.instance())
                && !limits.allows("give seat", id.toString(), TRIES, DAY)) {
            throw new Refusal("signup.refused.too-many");
        }
        seats.give(id, to, by);
    }
}
