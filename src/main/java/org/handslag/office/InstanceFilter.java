package org.handslag.office;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.handslag.course.CourseId;
import org.handslag.course.InstanceState;
import org.handslag.ui.Form;
import org.handslag.venue.VenueId;
import org.jspecify.annotations.Nullable;

/** What a coordinator looks for. Something that is no choice counts as nothing asked. */
record InstanceFilter(
        boolean past,
        @Nullable CourseId course,
        @Nullable VenueId place,
        @Nullable InstanceState state,
        @Nullable YearMonth month) {

    static InstanceFilter coming() {
        return new InstanceFilter(false, null, null, null, null);
    }

    static InstanceFilter of(Form asked) {
        return new InstanceFilter(
                asked.value("when").equals("past"),
                orNull(() -> CourseId.of(asked.value("course"))),
                orNull(() -> VenueId.of(asked.value("place"))),
                orNull(() -> InstanceState.valueOf(asked.value("state"))),
                orNull(() -> YearMonth.parse(asked.value("month"))));
    }

    @Nullable Instant from(ZoneId zone) {
        return month == null ? null : month.atDay(1).atStartOfDay(zone).toInstant();
    }

    @Nullable Instant until(ZoneId zone) {
        return month == null ? null : month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
    }

    private static <T> @Nullable T orNull(Supplier<T> typed) {
        try {
            return typed.get();
        } catch (IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }
}
