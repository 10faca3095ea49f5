package org.handslag.hours;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.handslag.mentorship.Circle;
import org.handslag.rules.RulePack;
import org.jspecify.annotations.Nullable;

/**
 * How far the given hours are from the granted ones, in minutes.
 *
 * @param least so many of a hundred pass
 * @param counts whether it is told: not in the first month, and not when it has ended
 */
public record HourShare(int granted, int given, int least, boolean counts) {
    private static final int WHOLE = 100;
    private static final int USUAL_ALARM = 50;

    /**
     * Until a day.
     *
     * @param pack whose share is alarming; null for the usual one
     */
    static HourShare of(
            Circle circle,
            List<GrantedHours> grants,
            int given,
            @Nullable RulePack pack,
            LocalDate today) {
        var granted =
                grants.isEmpty() ? 0 : GrantedHours.during(grants, grants.getFirst().from(), today);
        var counts =
                !grants.isEmpty()
                        && !circle.mentorship().hasEnded()
                        && !today.isBefore(grants.getFirst().from().plusMonths(1));
        var least = pack == null ? USUAL_ALARM : pack.content().hours().alarmPercent();
        return new HourShare(granted, given, least, counts);
    }

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
