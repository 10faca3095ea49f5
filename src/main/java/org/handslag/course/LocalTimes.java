package org.handslag.course;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.handslag.scope.Refusal;

/** Turns what a clock on the wall shows into a moment. */
public final class LocalTimes {
    private LocalTimes() {}

    /**
     * Empty when the clock never shows this, since it goes forward over it that night. A time that
     * it shows twice is taken the first time.
     */
    public static Optional<Instant> moment(LocalDateTime shown, ZoneId zone) {
        var offsets = zone.getRules().getValidOffsets(shown);
        return offsets.isEmpty()
                ? Optional.empty()
                : Optional.of(shown.toInstant(offsets.getFirst()));
    }

    static Instant required(LocalDateTime shown, ZoneId zone) {
        return moment(shown, zone)
                .orElseThrow(
                        () ->
                                new Refusal(
                                        "instance.refused.no-such-time",
                                        Map.of("time", shown.toLocalTime())));
    }
}
