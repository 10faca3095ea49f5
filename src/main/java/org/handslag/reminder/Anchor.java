package org.handslag.reminder;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import org.handslag.course.CourseInstance;

/** What the moment of an entry is reckoned from. */
public enum Anchor {
    STARTS,
    /** The start of the first session of each day. */
    EACH_DAY,
    ENDS,
    NAMES_DUE,
    REGISTRATION_CLOSES,
    /** The day by which it is decided whether enough have come. */
    DECIDE_BY;

    /** When it is at this date, once or on several days, in order. */
    List<Instant> of(CourseInstance instance, ZoneId zone) {
        return switch (this) {
            case STARTS -> List.of(instance.starts());
            case EACH_DAY -> days(instance, zone);
            case ENDS -> List.of(instance.ends());
            case NAMES_DUE -> List.of(instance.window().namesDue());
            case REGISTRATION_CLOSES -> List.of(instance.window().closes());
            case DECIDE_BY -> List.of(instance.size().decideBy().atStartOfDay(zone).toInstant());
        };
    }

    private static List<Instant> days(CourseInstance instance, ZoneId zone) {
        var first = new TreeMap<Object, Instant>();
        for (var session : instance.sessions()) {
            first.putIfAbsent(session.starts().atZone(zone).toLocalDate(), session.starts());
        }
        return List.copyOf(first.values());
    }
}
