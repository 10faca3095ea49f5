package org.handslag.scope;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * A body that runs programmes and is data controller: the isolation boundary.
 *
 * @param slug first segment of every address of this operator; never changes
 * @param languages the languages its own texts are written in, the first is the fallback
 * @param zone in which its dates and times are shown
 * @param version raised with every change, so that a copy in memory can be told from a newer row
 */
public record Operator(
        OperatorId id,
        String slug,
        String name,
        Country country,
        List<Locale> languages,
        ZoneId zone,
        Colour colour,
        boolean hasLogo,
        long version) {

    /** The day that it is where this operator is. */
    public LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    public Locale language() {
        return languages.getFirst();
    }
}
