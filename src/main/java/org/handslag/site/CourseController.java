package org.handslag.site;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.handslag.course.Course;
import org.handslag.course.Courses;
import org.handslag.course.InstanceState;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Role;
import org.handslag.scope.Viewer;
import org.handslag.venue.VenueRegister;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pages.Templates;

/** A date of a course, or the course itself: their readable names share one address. */
@Page
class CourseController {
    private static final int NEXT = 3;

    private final CoursePages pages;
    private final CourseDates dates;
    private final Courses courses;
    private final VenueRegister venues;
    private final Templates templates;
    private final Clock clock;

    CourseController(
            CoursePages pages,
            CourseDates dates,
            Courses courses,
            VenueRegister venues,
            Templates templates,
            Clock clock) {
        this.pages = pages;
        this.dates = dates;
        this.courses = courses;
        this.venues = venues;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/courses/{slug}")
    @Allow(value = Who.VISITOR, to = "read about a course and its dates")
    ResponseEntity<?> show(Frame f, @PathVariable String slug) {
        var now = clock.instant();
        var page = pages.bySlug(slug, now);
        if (page.isPresent()) {
            return page.filter(p -> isVisible(p, f.viewer()))
                    .map(p -> Answer.open(date(f, p, now)))
                    .orElseThrow(NotVisible::new);
        }
        var course = courses.bySlug(slug).filter(c -> !c.isRetired());
        return Answer.open(courseItself(f, course.orElseThrow(NotVisible::new), now));
    }

    private JteModel date(Frame f, CoursePage page, Instant now) {
        var brief = venues.brief(page.where().place());
        var today = LocalDate.ofInstant(now, f.home().zone());
        var programme = pages.programme(f, page);
        return templates.siteCourse(f, page, brief, today, next(page, now), programme);
    }

    private JteModel courseItself(Frame f, Course course, Instant now) {
        var about =
                new CoursePage.About(
                        course.slug(),
                        course.title(),
                        course.learn(),
                        course.forWhom(),
                        course.makesMentor(),
                        course.requiredPercent(),
                        courses.modules(course.id()));
        return templates.siteCourseItself(
                f, about, dates.coming(now, course.slug(), CourseList.PER_PAGE));
    }

    /** A draft is seen by the coordinators who write it. */
    private static boolean isVisible(CoursePage page, Viewer viewer) {
        var programmes = viewer.programmes(Role.COORDINATOR);
        return page.state() != InstanceState.DRAFT
                || programmes == null
                || List.of(programmes).contains(page.programme());
    }

    /** Other dates, for whoever cannot take this one. */
    private List<CourseItem> next(CoursePage page, Instant now) {
        if (page.canRegister() && !page.seats().isFull()) {
            return List.of();
        }
        return dates.coming(now, page.about().slug(), NEXT + 1).stream()
                .filter(item -> !item.slug().equals(page.slug()))
                .limit(NEXT)
                .toList();
    }
}
