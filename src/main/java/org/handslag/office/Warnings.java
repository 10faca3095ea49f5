package org.handslag.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.handslag.course.Course;
import org.handslag.course.CourseInstance;
import org.handslag.course.StaffRule;
import org.handslag.scope.Texts;
import org.handslag.venue.Venue;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;

/** What is missing or goes awry with an instance. None of it stops anything. */
final class Warnings {
    private Warnings() {}

    static List<Warning> of(
            Frame f,
            CourseInstance instance,
            Course course,
            List<StaffRule> missing,
            SeatFigures seats,
            Instant now) {
        var warnings = new ArrayList<Warning>();
        if (instance.isCancelled() || instance.isOver(now)) {
            return warnings;
        }
        missing.forEach(
                rule ->
                        warnings.add(
                                new Warning(
                                        "office.warning.staff." + rule.kind(),
                                        Map.of("n", rule.needed()),
                                        "/instances/" + instance.id() + "/staff")));
        addMissingTexts(f, course, warnings);
        if (instance.place() == null && instance.where().remoteLink().isEmpty()) {
            warnings.add(new Warning("office.warning.place", Map.of(), null));
        }
        var today = LocalDate.ofInstant(now, f.home().zone());
        if (instance.isPublished() && instance.size().isUndecided(seats.confirmed(), today)) {
            warnings.add(
                    new Warning(
                            "office.warning.minimum",
                            Map.of(
                                    "n",
                                    seats.confirmed(),
                                    "minimum",
                                    instance.minimum(),
                                    "day",
                                    f.date(instance.size().decideBy())),
                            "/instances/" + instance.id() + "/cancellation?because=minimum"));
        }
        return List.copyOf(warnings);
    }

    /** As they were, and that the place where it is to be held is no longer used. */
    static List<Warning> at(@Nullable Venue venue, List<Warning> others) {
        return venue == null || !venue.isRetired()
                ? others
                : Stream.concat(
                                others.stream(),
                                Stream.of(
                                        new Warning(
                                                "office.warning.place-retired",
                                                Map.of("name", venue.name()),
                                                null)))
                        .toList();
    }

    private static void addMissingTexts(Frame f, Course course, List<Warning> warnings) {
        for (var language : f.home().languages()) {
            if (lacks(course.title(), language) || lacks(course.learn(), language)) {
                warnings.add(
                        new Warning(
                                "office.warning.text",
                                Map.of("language", f.languageName(language)),
                                "/curriculum/" + course.id() + "/edit"));
            }
        }
    }

    private static boolean lacks(Texts texts, Locale language) {
        return texts.in(language).isEmpty();
    }
}
