package org.handslag.series;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handslag.course.Course;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.directory.Happened;
import org.handslag.directory.History;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** What belongs to a series, read for its pages. */
@Component
class SeriesParts {
    private final SeriesRows series;
    private final SeriesDates dates;
    private final CourseInstances instances;
    private final History history;

    SeriesParts(SeriesRows series, SeriesDates dates, CourseInstances instances, History history) {
        this.series = series;
        this.dates = dates;
        this.instances = instances;
        this.history = history;
    }

    SeriesPage page(Frame f, Series one, Course course, Instant now) {
        var happened = history.of(Making.about(one)).stream().map(step -> told(f, step)).toList();
        return new SeriesPage(one, course, dates.of(one.id(), now), happened, now);
    }

    /** What followed, in words. */
    private static Happened told(Frame f, Happened step) {
        var fields =
                step.fields().stream()
                        .map(
                                field ->
                                        field.name().equals(Following.SETTINGS)
                                                ? new Happened.Field(
                                                        field.name(), "", words(f, field.after()))
                                                : field)
                        .toList();
        return new Happened(step.at(), step.by(), step.what(), fields);
    }

    private static String words(Frame f, String kept) {
        return Stream.of(Setting.values())
                .filter(setting -> Pattern.compile("\\b" + setting + "\\b").matcher(kept).find())
                .map(f::t)
                .collect(Collectors.joining(", "));
    }

    /** The last date in time, rather one that was not called off: what comes is made like it. */
    Optional<CourseInstance> last(SeriesId id) {
        var all = instances.all(series.dates(id)).reversed();
        return all.stream()
                .filter(date -> !date.isCancelled())
                .findFirst()
                .or(() -> all.stream().findFirst());
    }
}
