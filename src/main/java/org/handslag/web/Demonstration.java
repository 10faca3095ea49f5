package org.handslag.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether this installation holds the World, a demonstration, and since when. What was to come in
 * it lay relative to the day on which it was made.
 */
@Component
public class Demonstration {
    /** Fact of the installation: the day on which its World was made. */
    public static final String FACT = "world";

    /** What whoever has signed in as a persona holds, in place of a proof that it is she. */
    public static final String PERSONA = "PERSONA";

    private static final int FRESH_DAYS = 30;

    private final Installation installation;
    private final Clock clock;

    Demonstration(Installation installation, Clock clock) {
        this.installation = installation;
        this.clock = clock;
    }

    public boolean isHeld() {
        return made().isPresent();
    }

    /** When it was made, if that is so long ago that what was to come may be past; else null. */
    public @Nullable LocalDate agedSince() {
        var stale = today().minusDays(FRESH_DAYS);
        return made().filter(day -> day.isBefore(stale)).orElse(null);
    }

    /** Notes that it is made today, and returns the day. */
    public LocalDate begin() {
        var today = today();
        installation.keep(FACT, today.toString());
        return today;
    }

    private Optional<LocalDate> made() {
        return installation.find(FACT).map(LocalDate::parse);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
