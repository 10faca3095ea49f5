package org.handslag.hours;

import java.util.Optional;

/**
 * How far the given hours are from the granted ones, in minutes.
 *
 * @param least so many of a hundred pass
 * @param counts whether it is told: not in the first month, and not when it has ended
 */
public record HourShare(int granted, int given, int least, boolean counts) {
    private static final int WHOLE = 100;

    /** How many of a hundred granted hours have been given; empty where none are granted. */
    public Optional<Integer> percent() {
        return granted == 0
                ? Optional.empty()
                : Optional.of((int) Math.round(WHOLE * (double) given / granted));
    }

    public Optional<HourAlarm> alarm() {
        if (!counts || granted == 0) {
            return Optional.empty();
        }
        if (given > granted) {
            return Optional.of(HourAlarm.TOO_MANY);
        }
        return given * WHOLE < granted * least ? Optional.of(HourAlarm.TOO_FEW) : Optional.empty();
    }
}
