package org.handslag.series;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.handslag.course.Course;
import org.handslag.course.CourseInstance;
import org.handslag.course.Scheduling;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** Makes series and lets them go on, with a row in the journal each. Its dates are drafts. */
@Component
public class Making {
    private final SeriesRows series;
    private final Scheduling scheduling;
    private final Journal journal;
    private final Clock clock;

    Making(SeriesRows series, Scheduling scheduling, Journal journal, Clock clock) {
        this.series = series;
        this.scheduling = scheduling;
        this.journal = journal;
        this.clock = clock;
    }

    /** New dates like this one, which becomes the first of the series. */
    public Series continuing(CourseInstance date, Course course, Pace pace, Seen seen, Viewer by) {
        if (series.of(date.id()).isPresent()) {
            throw new Refusal("series.belongs-already");
        }
        var made = add(course, pace, seen, by);
        series.addDate(made.id(), date.id());
        make(made, date, course, seen.days(), by);
        return made;
    }

    /** New dates with the settings of this one, which stays outside. */
    public Series like(CourseInstance date, Course course, Pace pace, Seen seen, Viewer by) {
        var made = add(course, pace, seen, by);
        make(made, date, course, seen.days(), by);
        return made;
    }

    /** More dates like this one of its own. */
    public void prolong(
            Series longer, CourseInstance date, Course course, List<LocalDate> days, Viewer by) {
        if (longer.isEnded()) {
            throw new Refusal("series.is-ended");
        }
        make(longer, date, course, days, by);
        journal.changed(by, "series.prolonged", about(longer), Map.of(), facts(longer, days));
    }

    void end(Series done, Viewer by) {
        if (series.end(done.id(), clock.instant())) {
            journal.changed(by, "series.ended", about(done), Map.of(), Map.of());
        }
    }

    void resume(Series again, Viewer by) {
        if (series.end(again.id(), null)) {
            journal.changed(by, "series.resumed", about(again), Map.of(), Map.of());
        }
    }

    static Subject about(Series series) {
        return new Subject("series", series.id().value());
    }

    /**
     * What a coordinator has looked through.
     *
     * @param first from which the rhythm is counted
     * @param days the new dates
     */
    public record Seen(LocalDate first, List<LocalDate> days) {
        public Seen {
            days = List.copyOf(days);
        }
    }

    private Series add(Course course, Pace pace, Seen seen, Viewer by) {
        var made =
                new Series(
                        SeriesId.next(), course.id(), course.programme(), pace, seen.first(), null);
        series.add(made, clock.instant());
        journal.changed(by, "series.made", about(made), Map.of(), facts(made, seen.days()));
        return made;
    }

    private void make(
            Series whole, CourseInstance date, Course course, List<LocalDate> days, Viewer by) {
        for (var day : days) {
            series.addDate(whole.id(), scheduling.duplicate(date, course, day, by).id());
        }
    }

    private static Map<String, Object> facts(Series series, List<LocalDate> days) {
        return Map.of(
                "rhythm",
                series.pace().rhythm(),
                "every",
                series.pace().every(),
                "first",
                series.first(),
                "added",
                days.size());
    }
}
