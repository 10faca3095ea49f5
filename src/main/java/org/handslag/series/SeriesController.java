package org.handslag.series;

import java.util.Optional;
import org.handslag.course.CourseId;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseInstances;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pages.Templates;

/** A series is made: from a date, which becomes its first, or from a course and its latest date. */
@Page
class SeriesController {
    private final Reach reach;
    private final SeriesRows series;
    private final CourseInstances instances;
    private final Steps steps;
    private final Templates templates;

    SeriesController(
            Reach reach,
            SeriesRows series,
            CourseInstances instances,
            Steps steps,
            Templates templates) {
        this.reach = reach;
        this.series = series;
        this.instances = instances;
        this.steps = steps;
        this.templates = templates;
    }

    @GetMapping("/instances/{id}/series/new")
    @Allow(value = Who.COORDINATOR, to = "begin a series that goes on from a course date")
    ResponseEntity<?> blankFromDate(Frame f, @PathVariable CourseInstanceId id) {
        var beginning = of(f, id);
        return series.of(id)
                .<ResponseEntity<?>>map(its -> Answer.seeOther(f, its.path()))
                .orElseGet(() -> steps.blank(f, beginning));
    }

    @PostMapping("/instances/{id}/series")
    @Allow(
            value = Who.COORDINATOR,
            to = "look through the dates of a series that goes on from one, and make them")
    ResponseEntity<?> createFromDate(Frame f, @PathVariable CourseInstanceId id, Form form) {
        return steps.take(f, of(f, id), form);
    }

    @GetMapping("/curriculum/{id}/series/new")
    @Allow(value = Who.COORDINATOR, to = "begin a series of a course")
    ResponseEntity<?> blankFromCourse(Frame f, @PathVariable CourseId id) {
        return of(f, id)
                .<ResponseEntity<?>>map(beginning -> steps.blank(f, beginning))
                .orElseGet(() -> Answer.page(templates.seriesNoDate(f, reach.course(f, id))));
    }

    @PostMapping("/curriculum/{id}/series")
    @Allow(
            value = Who.COORDINATOR,
            to = "look through the dates of a series of a course, and make them")
    ResponseEntity<?> createFromCourse(Frame f, @PathVariable CourseId id, Form form) {
        return of(f, id)
                .<ResponseEntity<?>>map(beginning -> steps.take(f, beginning, form))
                .orElseGet(() -> Answer.refused(templates.seriesNoDate(f, reach.course(f, id))));
    }

    private Beginning of(Frame f, CourseInstanceId id) {
        var date = reach.instance(f, id);
        var page = "/instances/" + id;
        return new Beginning(reach.of(date.course()), date, true, null, page + "/series", page);
    }

    /** From the latest date of the course that was not called off. */
    private Optional<Beginning> of(Frame f, CourseId id) {
        var course = reach.course(f, id);
        return series.latest(id)
                .flatMap(instances::find)
                .map(
                        date ->
                                new Beginning(
                                        course,
                                        date,
                                        false,
                                        null,
                                        "/curriculum/" + id + "/series",
                                        "/curriculum"));
    }
}
