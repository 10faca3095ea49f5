package org.handslag.news;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.handslag.attendance.Attendances;
import org.handslag.course.Course;
import org.handslag.course.CourseInstance;
import org.handslag.course.Courses;
import org.handslag.scope.Operator;
import org.handslag.scope.Texts;
import org.handslag.scope.Viewer;
import org.handslag.ui.Languages;
import org.handslag.ui.Spoken;
import org.handslag.venue.VenueRegister;
import org.springframework.stereotype.Component;

/**
 * Begins a post from a course date: its facts stand in the text, in each of the operator's
 * languages. How it was is for a person to write.
 */
@Component
public class Drafting {
    private final Courses courses;
    private final VenueRegister venues;
    private final Attendances attendances;
    private final Languages languages;
    private final Telling telling;

    Drafting(
            Courses courses,
            VenueRegister venues,
            Attendances attendances,
            Languages languages,
            Telling telling) {
        this.courses = courses;
        this.venues = venues;
        this.attendances = attendances;
        this.languages = languages;
        this.telling = telling;
    }

    /**
     * A draft about this date.
     *
     * @param more what else is known of it, to stand below the facts; may be none
     */
    public Post about(CourseInstance instance, Texts more, Operator home, Viewer by) {
        var course = courses.find(instance.course()).orElseThrow();
        var day = instance.day(home.zone());
        var title = Texts.none();
        var text = Texts.none();
        for (var language : home.languages()) {
            title = title.with(language, title(course, home, language), day);
            var facts = facts(instance, course, home, language);
            var below = more.in(language);
            text = text.with(language, below.isEmpty() ? facts : facts + "\n\n" + below, day);
        }
        var words = new Post.Words(title, text, day);
        return telling.draft(instance.programme(), words, instance.id(), by);
    }

    private String title(Course course, Operator home, Locale language) {
        return languages
                .in(language)
                .t("news.draft-title", "course", plain(course, home, language));
    }

    private String facts(CourseInstance instance, Course course, Operator home, Locale language) {
        LocalDate day = instance.day(home.zone());
        var place = Optional.ofNullable(venues.at(instance.place()));
        return languages
                .in(language)
                .t(
                        "news.draft-text",
                        "day",
                        Spoken.date(day, language),
                        "n",
                        attendances.minutes(instance.id()).size(),
                        "course",
                        plain(course, home, language),
                        "where",
                        place.isPresent() ? "place" : "unknown",
                        "place",
                        place.map(venue -> venue.details().name()).orElse(""));
    }

    private static String plain(Course course, Operator home, Locale language) {
        return course.title().shownTo(language, home.languages()).orElseThrow().text();
    }
}
