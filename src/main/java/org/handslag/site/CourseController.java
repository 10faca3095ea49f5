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
import org.handslag.ui.Form;
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
    ResponseEntity<?> show(Frame f, Form asked, @PathVariable String slug) {
        var now = clock.instant();
        var page = pages.bySlug(slug, asked.value("key"), now);
        if (page.isPresent()) {
            return page.filter(p -> isVisible(p, f.viewer()))
                    .map(p -> shown(f, p, now))
                    .orElseThrow(NotVisible::new);
        }
        var course = courses.bySlug(slug).filter(c -> !c.isRetired());
        return Answer.open(courseItself(f, course.orElseThrow(NotVisible::new), now));
    }

    /**
     * Of a date that is kept for others nothing is told to anyone else, not even how full it is.
     */
    private ResponseEntity<?> shown(Frame f, CoursePage page, Instant now) {
        if (!page.key().isEmpty()) {
            return Answer.behindLink(date(f, page, now));
        }
        if (!page.seats().isShut()) {
            return Answer.open(date(f, page, now));
        }
        return isHers(page, f.viewer())
                ? Answer.page(date(f, page, now))
                : Answer.behindLink(templates.reserveShut(f, page.slug()));
    }

    private JteModel date(Frame f, CoursePage page, Instant now) {
        var brief = venues.brief(page.where().place());
        var today = LocalDate.ofInstant(now, f.home().zone());
        var asked = pages.asked(page.about(), f.locale());
        var programme = pages.programme(f, page);
        var cards = pages.cards(f, page);
        var next = next(page, now);
        return templates.siteCourse(f, page, asked, brief, today, next, programme, cards);
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
                f,
                about,
                pages.asked(about, f.locale()),
                dates.coming(now, course.slug(), CourseList.PER_PAGE),
                pages.cards(f, about));
    }

    /** A draft is seen by the coordinators who write it. */
    private static boolean isVisible(CoursePage page, Viewer viewer) {
        return page.state() != InstanceState.DRAFT || isHers(page, viewer);
    }

    private static boolean isHers(CoursePage page, Viewer viewer) {
        var programmes = viewer.programmes(Role.COORDINATOR);
        return programmes == null || List.of(programmes).contains(page.programme());
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
