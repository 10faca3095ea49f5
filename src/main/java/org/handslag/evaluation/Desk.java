package org.handslag.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseInstances;
import org.handslag.course.Courses;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Refusal;
import org.handslag.scope.Role;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** Finds what a coordinator may harvest: the dates of her programmes. The rest does not exist. */
@Component
public class Desk {
    private final CourseInstances instances;
    private final Courses courses;
    private final Answered answered;
    private final Harvests harvests;
    private final Improvements improvements;
    private final Clock clock;

    Desk(
            CourseInstances instances,
            Courses courses,
            Answered answered,
            Harvests harvests,
            Improvements improvements,
            Clock clock) {
        this.instances = instances;
        this.courses = courses;
        this.answered = answered;
        this.harvests = harvests;
        this.improvements = improvements;
        this.clock = clock;
    }

    CourseInstance date(Frame f, CourseInstanceId id) {
        return instances
                .find(id, f.viewer().programmes(Role.COORDINATOR))
                .orElseThrow(NotVisible::new);
    }

    /** With what has been harvested, also when there is nothing to harvest yet. */
    HarvestPage page(Frame f, CourseInstanceId id) {
        return page(date(f, id));
    }

    /** As {@link #page}; callers see to who may look. */
    public HarvestPage page(CourseInstance date) {
        return new HarvestPage(
                date,
                courses.find(date.course()).orElseThrow(),
                isHeld(date),
                answered.of(date.id()).orElse(null),
                harvests.of(date.id()),
                raised(date));
    }

    /** As {@link #page}, where enough have answered. */
    HarvestPage ripe(Frame f, CourseInstanceId id) {
        var page = page(f, id);
        if (!page.isRipe()) {
            throw new Refusal("evaluation.refused.too-few");
        }
        return page;
    }

    /** As {@link #page}, once it has begun: one may learn from a date however few have answered. */
    HarvestPage held(Frame f, CourseInstanceId id) {
        var page = page(f, id);
        if (!page.held()) {
            throw new Refusal("evaluation.refused.not-held");
        }
        return page;
    }

    boolean isHeld(CourseInstance date) {
        return !date.isCancelled() && date.hasBegun(clock.instant());
    }

    /** What waits to be answered at this date. */
    public List<Improvement> waiting(CourseInstance date) {
        return improvements.of(date.course()).stream().filter(one -> one.waitsAt(date)).toList();
    }

    private List<Improvement> raised(CourseInstance date) {
        return improvements.of(date.course()).stream()
                .filter(one -> one.raised().instance().equals(date.id()))
                .toList();
    }

    LocalDate today(Frame f) {
        return f.home().today(clock);
    }
}
