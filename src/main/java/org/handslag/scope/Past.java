package org.handslag.scope;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Lets work be done at a moment of the past, as the World is made with its history. The program's
 * clock shows that moment inside it; what is sent then counts as sent.
 */
public final class Past {
    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    private Past() {}

    public static void at(Instant moment, Runnable work) {
        ScopedValue.where(MOMENT, moment).run(work);
    }

    /** The moment that this thread's work is done at, empty in the present. */
    public static Optional<Instant> moment() {
        return MOMENT.isBound() ? Optional.of(MOMENT.get()) : Optional.empty();
    }

    /** A clock that shows the past inside {@link #at} and another clock's time outside. */
    public static Clock clock(Clock present) {
        return new Clock() {
            @Override
            public Instant instant() {
                return moment().orElseGet(present::instant);
            }

            @Override
            public ZoneId getZone() {
                return present.getZone();
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return clock(present.withZone(zone));
            }
        };
    }
}
