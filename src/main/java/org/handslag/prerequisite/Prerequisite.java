package org.handslag.prerequisite;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handslag.course.CourseId;

/**
 * What a course asks of who comes to it.
 *
 * @param ways any of these is enough, of each all courses are needed; none when nothing is needed
 * @param bars whoever has completed one of these is not whom the course is for
 * @param months for how long a completion counts here; 0 for ever
 */
public record Prerequisite(
        CourseId course, List<Set<CourseId>> ways, Set<CourseId> bars, int months, long version) {
    public Prerequisite {
        ways = ways.stream().<Set<CourseId>>map(Set::copyOf).toList();
        bars = Set.copyOf(bars);
    }

    static Prerequisite none(CourseId course) {
        return new Prerequisite(course, List.of(), Set.of(), 0, 0);
    }

    public boolean asksNothing() {
        return ways.isEmpty() && bars.isEmpty();
    }

    /** All courses that any way needs. */
    Set<CourseId> needed() {
        return ways.stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    Set<CourseId> named() {
        return Stream.concat(needed().stream(), bars.stream()).collect(Collectors.toSet());
    }

    /** Whether what was completed on one day still counts on another. */
    boolean lasts(LocalDate completed, LocalDate until) {
        return months == 0 || !completed.plusMonths(months).isBefore(until);
    }

    /** The last day on which it counts. */
    LocalDate lastDay(LocalDate completed) {
        return completed.plusMonths(months);
    }
}
