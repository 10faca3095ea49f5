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
 * @param sessions how many sittings lie between start and end
 */
public record CourseItem(
        String slug,
        String courseSlug,
        Texts title,
        Locale language,
        Where where,
        Texts cost,
        Instant starts,
        Instant ends,
        int sessions,
        InstanceState state,
        FreeSeats seats) {

    /**
     * @param slug readable address of its place in the register, or empty
     * @param name of the place, or of a room when it is none of the register; may be empty
     * @param remote held by a link and nowhere else
     */
    public record Where(String slug, String name, boolean remote) {

        /** What a list is narrowed by. */
        String key() {
            return remote ? "remote" : slug.isEmpty() ? name : slug;
        }
    }

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
