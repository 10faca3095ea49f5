package org.handslag.site;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import org.handslag.course.InstanceState;
import org.handslag.scope.Texts;

/**
 * One coming date of a course, as it stands in a list.
 *
 * @param place name of the place, or empty
 * @param sessions how many sittings lie between start and end
 */
public record CourseItem(
        String slug,
        String courseSlug,
        Texts title,
        Locale language,
        String place,
        boolean remote,
        Texts cost,
        Instant starts,
        Instant ends,
        int sessions,
        InstanceState state,
        FreeSeats seats) {

    YearMonth month(ZoneId zone) {
        return YearMonth.from(starts.atZone(zone));
    }

    public boolean canBeTaken() {
        return state == InstanceState.OPEN && !seats.isFull();
    }

    public boolean isOneDay(ZoneId zone) {
        return starts.atZone(zone).toLocalDate().equals(ends.atZone(zone).toLocalDate());
    }
}
