package org.handslag.handing;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Until when an offered seat is held: two days while there is time, one day when the course is
 * near, four working hours when it is very near; never past the cut-off.
 */
final class OfferDeadline {
    private static final Duration FAR = Duration.ofDays(7);
    private static final Duration NEAR = Duration.ofDays(3);
    private static final Duration WORKING = Duration.ofHours(4);
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    private OfferDeadline() {}

    static Instant at(Instant now, Instant starts, ZoneId zone) {
        var left = Duration.between(now, starts);
        var deadline =
                left.compareTo(FAR) >= 0
                        ? now.plus(Duration.ofHours(48))
                        : left.compareTo(NEAR) >= 0
                                ? now.plus(Duration.ofHours(24))
                                : afterWorkingHours(now.atZone(zone)).toInstant();
        var cutOff = starts.minus(Handing.CUT_OFF);
        return deadline.isBefore(cutOff) ? deadline : cutOff;
    }

    private static ZonedDateTime afterWorkingHours(ZonedDateTime from) {
        var at = from;
        var missing = WORKING;
        while (!missing.isZero()) {
            at = nextWorkingMoment(at);
            var untilEvening = Duration.between(at, at.with(EVENING));
            var used = missing.compareTo(untilEvening) < 0 ? missing : untilEvening;
            at = at.plus(used);
            missing = missing.minus(used);
        }
        return at;
    }

    private static ZonedDateTime nextWorkingMoment(ZonedDateTime at) {
        var time = at.toLocalTime();
        if (isWeekend(at.getDayOfWeek()) || !time.isBefore(EVENING)) {
            return nextWorkingMoment(at.plusDays(1).with(MORNING));
        }
        return time.isBefore(MORNING) ? at.with(MORNING) : at;
    }

    private static boolean isWeekend(DayOfWeek day) {
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }
}
