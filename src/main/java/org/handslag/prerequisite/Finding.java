package org.handslag.prerequisite;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.handslag.course.CourseId;
import org.handslag.prerequisite.Known.Coming;
import org.handslag.seats.Admission.Ruling;

/**
 * How someone stands to what a course asks, on the day a date of it begins.
 *
 * @param hangsOn the earlier places that will complete what she lacks
 * @param lacking the courses that she has not, by the way in that is nearest
 * @param expiring those that she has completed, with the last day on which that counts
 * @param barredBy those because of which the course is not for her
 */
record Finding(
        Ruling ruling,
        Set<Coming> hangsOn,
        Set<CourseId> lacking,
        Map<CourseId, LocalDate> expiring,
        Set<CourseId> barredBy) {
    static final Finding MET = new Finding(Ruling.MET, Set.of(), Set.of(), Map.of(), Set.of());

    /**
     * @param starts the day on which the date begins
     */
    static Finding of(Prerequisite asked, Known known, LocalDate starts, Instant now) {
        var barred =
                known.taken().stream()
                        .map(Known.Taken::course)
                        .filter(asked.bars()::contains)
                        .collect(Collectors.toSet());
        if (!barred.isEmpty()) {
            return new Finding(Ruling.MISSING, Set.of(), Set.of(), Map.of(), barred);
        }
        return asked.ways().stream()
                .map(way -> by(way, asked, known, starts, now))
                .min(Comparator.comparing(Finding::ruling).thenComparing(f -> f.lacking().size()))
                .orElse(MET);
    }

    private static Finding by(
            Set<CourseId> way, Prerequisite asked, Known known, LocalDate starts, Instant now) {
        var hangsOn = new HashSet<Coming>();
        var lacking = new HashSet<CourseId>();
        var expiring = new HashMap<CourseId, LocalDate>();
        for (var course : way) {
            if (has(course, asked, known, starts)) {
                continue;
            }
            known.coming().stream()
                    .filter(coming -> coming.course().equals(course) && coming.isOpen(now))
                    .filter(coming -> coming.day().isBefore(starts))
                    .filter(coming -> asked.lasts(coming.day(), starts))
                    .min(Comparator.comparing(Coming::ends))
                    .ifPresentOrElse(hangsOn::add, () -> lacking.add(course));
            known.taken().stream()
                    .filter(taken -> taken.course().equals(course))
                    .map(taken -> asked.lastDay(taken.on()))
                    .max(Comparator.naturalOrder())
                    .ifPresent(day -> expiring.put(course, day));
        }
        var ruling =
                !lacking.isEmpty()
                        ? Ruling.MISSING
                        : hangsOn.isEmpty() ? Ruling.MET : Ruling.COMING;
        return new Finding(ruling, hangsOn, lacking, expiring, Set.of());
    }

    private static boolean has(CourseId course, Prerequisite asked, Known known, LocalDate starts) {
        return known.taken().stream()
                .anyMatch(
                        taken -> taken.course().equals(course) && asked.lasts(taken.on(), starts));
    }
}
