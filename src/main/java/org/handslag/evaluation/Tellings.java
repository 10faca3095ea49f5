package org.handslag.evaluation;

import java.util.List;
import java.util.Optional;
import org.handslag.course.Course;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.course.Courses;
import org.springframework.stereotype.Component;

/** What everyone may read of harvests: what is published, of dates with enough answers. */
@Component
public class Tellings {
    private final CourseInstances instances;
    private final Courses courses;
    private final Answered answered;
    private final Harvests harvests;
    private final Improvements improvements;

    Tellings(
            CourseInstances instances,
            Courses courses,
            Answered answered,
            Harvests harvests,
            Improvements improvements) {
        this.instances = instances;
        this.courses = courses;
        this.answered = answered;
        this.harvests = harvests;
        this.improvements = improvements;
    }

    /** A date that everyone may know of. */
    Optional<CourseInstance> date(String slug) {
        return instances.bySlug(slug).filter(one -> one.isPublished() && !one.isCancelled());
    }

    Optional<Course> course(String slug) {
        return courses.bySlug(slug);
    }

    Course course(CourseInstance date) {
        return courses.find(date.course()).orElseThrow();
    }

    /** Empty while nothing is told of it. */
    public Optional<TakenAlong> of(CourseInstance date) {
        return of(date, course(date), improvements.of(date.course()));
    }

    /** All dates of a course of which something is told, the latest first. */
    List<TakenAlong> of(Course course) {
        var wishes = improvements.of(course.id());
        return instances.all(harvests.published(course.id().value())).reversed().stream()
                .flatMap(date -> of(date, course, wishes).stream())
                .toList();
    }

    private Optional<TakenAlong> of(CourseInstance date, Course course, List<Improvement> wishes) {
        var harvest = harvests.of(date.id());
        if (!harvest.isPublished()) {
            return Optional.empty();
        }
        var raised =
                wishes.stream().filter(one -> one.raised().instance().equals(date.id())).toList();
        return answered.of(date.id())
                .map(result -> new TakenAlong(course, date, result, harvest, raised));
    }
}
