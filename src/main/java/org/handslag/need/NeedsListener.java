package org.handslag.need;

import org.handslag.seats.Cause;
import org.handslag.seats.Rebooking.Rebooked;
import org.handslag.seats.RegistrationState;
import org.handslag.seats.SeatChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What becomes of needs when a seat changes hands or someone gets one late, and when she goes to
 * another date.
 */
@Component
class NeedsListener {
    private final NeedRows rows;
    private final NeedDesk desk;
    private final NeedLetters letters;

    NeedsListener(NeedRows rows, NeedDesk desk, NeedLetters letters) {
        this.rows = rows;
        this.desk = desk;
        this.letters = letters;
    }

    @EventListener
    void hear(SeatChanged change) {
        var before = change.before();
        if (change.cause() == Cause.SWAPPED) {
            // Needs are a person's, not a seat's.
            rows.deleteOf(change.registration().id());
        } else if (before != null && getsSeat(before.state(), change.registration().state())) {
            alertIfOpen(change);
        }
    }

    @EventListener
    void hear(Rebooked rebooked) {
        desk.follow(rebooked.left(), rebooked.now(), rebooked.by());
    }

    /** What she told while she waited concerns the day only now. */
    private void alertIfOpen(SeatChanged change) {
        if (rows.of(change.registration().id()).stream().anyMatch(need -> !need.isArranged())) {
            letters.alert(change.instance());
        }
    }

    private static boolean getsSeat(RegistrationState before, RegistrationState now) {
        return now == RegistrationState.CONFIRMED && before != RegistrationState.CONFIRMED;
    }
}
