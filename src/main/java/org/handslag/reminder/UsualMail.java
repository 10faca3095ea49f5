package org.handslag.reminder;

import java.util.Locale;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationState;
import org.jspecify.annotations.Nullable;

/** The messages that a date sends when something happens to a seat. */
public enum UsualMail {
    CONFIRMED(RegistrationState.CONFIRMED),
    WAITING(RegistrationState.WAITING),
    OFFERED(RegistrationState.OFFERED),
    APPLIED(RegistrationState.APPLIED),
    MOVED(null),
    CANCELLED(null);

    private final @Nullable RegistrationState state;

    UsualMail(@Nullable RegistrationState state) {
        this.state = state;
    }

    /** Whether someone in this state gets it. */
    boolean reaches(Registration seat) {
        return state == null ? seat.state() != RegistrationState.UNVERIFIED : seat.state() == state;
    }

    /** Whoever has applied only is told in other words. */
    String topic(Registration seat) {
        var topic = name().toLowerCase(Locale.ROOT);
        return state == null && seat.state() == RegistrationState.APPLIED
                ? topic + "-applied"
                : topic;
    }
}
