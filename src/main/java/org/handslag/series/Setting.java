package org.handslag.series;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.handslag.course.CourseInstance;

/**
 * What the later dates of a series can have as an earlier one has it. Its signs tell whether two
 * dates have it alike: days are counted from the first, times are those of the clock.
 */
public enum Setting {
    TIMES,
    PLACE,
    SEATS,
    LANGUAGE,
    COST,
    LEADER,
    CONTACT,
    OPENING,
    DEADLINES,
    PROMOTION,
    APPROVAL;

    /** What everyone who is registered must be told when it changes. */
    static final Set<Setting> WHERE = EnumSet.of(TIMES, PLACE);

    static final Set<Setting> DETAILS = EnumSet.range(LANGUAGE, APPROVAL);

    /** Two dates have it alike when one of these is the same. */
    List<String> signs(CourseInstance date, ZoneId zone) {
        var details = date.details();
        return switch (this) {
            case TIMES -> List.of(times(date, zone));
            case PLACE -> List.of(date.place() + "|" + date.room() + "|" + date.remoteLink());
            case SEATS -> List.of(date.capacity() + "|" + date.minimum());
            case LANGUAGE -> List.of(details.language().toLanguageTag());
            case COST -> List.of(String.valueOf(details.cost()));
            case LEADER -> List.of(details.leader());
            case CONTACT -> List.of(String.valueOf(details.contact()));
            // A copy opens when its model does; a change keeps the distance to the first day.
            case OPENING ->
                    List.of(
                            date.window().opens().toString(),
                            before(date.window().opens(), date, zone));
            case DEADLINES ->
                    List.of(
                            before(date.window().closes(), date, zone)
                                    + before(date.window().cancelUntil(), date, zone)
                                    + before(date.window().namesDue(), date, zone));
            case PROMOTION -> List.of(details.promotion().name());
            case APPROVAL -> List.of(String.valueOf(details.approval()));
        };
    }

    boolean isAlike(CourseInstance one, CourseInstance other, ZoneId zone) {
        var signs = signs(other, zone);
        return signs(one, zone).stream().anyMatch(signs::contains);
    }

    private static String times(CourseInstance date, ZoneId zone) {
        var times = new StringBuilder();
        for (var session : date.sessions()) {
            var starts = session.starts().atZone(zone);
            times.append(days(date, starts.toLocalDate(), zone))
                    .append(' ')
                    .append(starts.toLocalTime())
                    .append('-')
                    .append(session.ends().atZone(zone).toLocalTime())
                    .append(';');
        }
        return times.toString();
    }

    private static String before(Instant deadline, CourseInstance date, ZoneId zone) {
        if (deadline.equals(date.starts())) {
            return "start;";
        }
        var local = deadline.atZone(zone);
        return days(date, local.toLocalDate(), zone) + " " + local.toLocalTime() + ";";
    }

    private static long days(CourseInstance date, LocalDate day, ZoneId zone) {
        return ChronoUnit.DAYS.between(date.day(zone), day);
    }
}
