package org.handslag.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handslag.scope.Refusal;

/** How far a series goes: so many dates, or until a day. */
sealed interface Extent {
    int MOST_DATES = 60;
    int MOST_YEARS = 5;

    /**
     * @param dates new ones
     */
    record Count(int dates) implements Extent {}

    /**
     * @param last included
     */
    record Until(LocalDate last) implements Extent {}

    /**
     * Of these days, which never end, those that lie within. More than can be planned is refused.
     */
    default List<LocalDate> of(Stream<LocalDate> days, LocalDate today) {
        var within =
                switch (this) {
                    case Count(var dates) -> days.limit(Math.min(dates, MOST_DATES + 1));
                    case Until(var last) ->
                            days.takeWhile(day -> !day.isAfter(last)).limit(MOST_DATES + 1);
                };
        var found = within.toList();
        if (found.size() > MOST_DATES) {
            throw new Refusal("series.too-many", Map.of("most", MOST_DATES));
        }
        if (!found.isEmpty() && isTooFar(found.getLast(), today)) {
            throw new Refusal("series.too-far", Map.of("years", MOST_YEARS));
        }
        return found;
    }

    static boolean isTooFar(LocalDate day, LocalDate today) {
        return day.isAfter(today.plusYears(MOST_YEARS));
    }
}
