package org.handslag.series;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.handslag.scope.Refusal;
import org.handslag.series.Pace.Rhythm;
import org.handslag.ui.Form;
import org.jspecify.annotations.Nullable;

/** What a coordinator writes about a series: from which day, in which rhythm, how far. */
record SeriesForm(Form form, Beginning beginning, ZoneId zone, LocalDate today) {
    static final String RHYTHM = "rhythm";
    static final String FIRST = "first";
    private static final String EVERY = "every";
    private static final String EXTENT = "extent";
    private static final String COUNT = "count";
    private static final String UNTIL = "until";

    /** All that the next page hands on. */
    static final List<String> FIELDS = List.of(FIRST, RHYTHM, EVERY, EXTENT, COUNT, UNTIL);

    /** The new days, or null with what is wrong noted. */
    @Nullable List<LocalDate> days() {
        var pace = pace();
        var first = first();
        var extent = extent();
        if (pace == null || first == null || extent == null || !form.ok()) {
            return null;
        }
        try {
            var days = extent.of(beginning.days(pace, first, today, zone), today);
            if (days.isEmpty()) {
                form.wrong(extent instanceof Extent.Until ? UNTIL : COUNT, "series.no-day");
                return null;
            }
            return days;
        } catch (Refusal refused) {
            form.wrong(
                    extent instanceof Extent.Until ? UNTIL : COUNT,
                    refused.key(),
                    refused.arguments());
            return null;
        }
    }

    /** The rhythm, or null with a problem noted; that of the series when it goes on. */
    @Nullable Pace pace() {
        if (beginning.longer() != null) {
            return beginning.longer().pace();
        }
        var rhythm = form.choice(RHYTHM, Rhythm.class);
        if (rhythm == null) {
            return null;
        }
        var every = rhythm == Rhythm.SPRING_AND_AUTUMN ? 1 : form.number(EVERY, 1, rhythm.most());
        return new Pace(rhythm, every);
    }

    /** From which the rhythm is counted. */
    @Nullable LocalDate first() {
        if (!beginning.asksFirst()) {
            return beginning.date().day(zone);
        }
        var first = form.date(FIRST);
        if (first != null && first.isBefore(today)) {
            form.wrong(FIRST, "series.past");
        }
        return first;
    }

    private @Nullable Extent extent() {
        if (!form.value(EXTENT).equals(UNTIL)) {
            return count();
        }
        var last = form.date(UNTIL);
        return last == null ? null : new Extent.Until(last);
    }

    /** However many were written: that it is too many is said as such. */
    private @Nullable Extent count() {
        var typed = form.value(COUNT).strip().replaceAll("[\\s\u00a0.]", "");
        if (typed.matches("[1-9]\\d{2,}")) {
            form.wrong(COUNT, "series.too-many", Map.of("most", Extent.MOST_DATES));
            return null;
        }
        return new Extent.Count(form.number(COUNT, 1, Extent.MOST_DATES));
    }
}
