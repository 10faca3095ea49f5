package org.handslag.campaign;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.handslag.campaign.Campaign.Pace;
import org.jspecify.annotations.Nullable;

/** Spreads a campaign over working days. */
public final class Waves {
    private static final Set<DayOfWeek> FREE = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private Waves() {}

    /** One for each working day, from the first day on, until all have their turn. */
    static List<Wave> plan(int targets, Pace pace, ZoneId zone) {
        var waves = new ArrayList<Wave>();
        var day = working(pace.firstDay());
        for (int left = targets; left > 0; left -= pace.perDay()) {
            var due = day.atTime(pace.hour(), 0).atZone(zone).toInstant();
            waves.add(new Wave(waves.size() + 1, false, due, null));
            day = working(day.plusDays(1));
        }
        return waves;
    }

    /** The wave of the number-th target, counted from zero. */
    static int of(int number, Pace pace) {
        return number / pace.perDay() + 1;
    }

    static Wave reminder(int after, Instant now) {
        return new Wave(after + 1, true, now, null);
    }

    private static LocalDate working(LocalDate day) {
        var found = day;
        while (FREE.contains(found.getDayOfWeek())) {
            found = found.plusDays(1);
        }
        return found;
    }

    /**
     * What of a campaign goes on one day.
     *
     * @param reminder whether it goes to those who have not answered
     * @param done when all of it was written, null until then
     */
    public record Wave(int number, boolean reminder, Instant due, @Nullable Instant done) {}
}
