package org.handslag.series;

import java.time.Clock;
import org.handslag.scope.NotVisible;
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
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** A series is looked at, goes on, ends. */
@Page
@RequestMapping("/series/{id}")
class SeriesPageController {
    private final Reach reach;
    private final SeriesParts parts;
    private final Making making;
    private final Steps steps;
    private final Templates templates;
    private final Clock clock;

    SeriesPageController(
            Reach reach,
            SeriesParts parts,
            Making making,
            Steps steps,
            Templates templates,
            Clock clock) {
        this.reach = reach;
        this.parts = parts;
        this.making = making;
        this.steps = steps;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    @Allow(value = Who.COORDINATOR, to = "see the dates of a series and how they stand")
    ResponseEntity<?> show(Frame f, @PathVariable SeriesId id) {
        var series = reach.series(f, id);
        var course = reach.of(series.course());
        return Answer.page(templates.seriesShow(f, parts.page(f, series, course, clock.instant())));
    }

    @GetMapping("/dates/new")
    @Allow(value = Who.COORDINATOR, to = "begin to add dates to a series")
    ResponseEntity<?> blank(Frame f, @PathVariable SeriesId id) {
        return steps.blank(f, longer(f, id));
    }

    @PostMapping("/dates")
    @Allow(value = Who.COORDINATOR, to = "look through more dates of a series, and make them")
    ResponseEntity<?> create(Frame f, @PathVariable SeriesId id, Form form) {
        return steps.take(f, longer(f, id), form);
    }

    @PostMapping("/end")
    @Allow(value = Who.COORDINATOR, to = "end a series; its dates stay")
    ResponseEntity<?> end(Frame f, @PathVariable SeriesId id) {
        var series = reach.series(f, id);
        making.end(series, f.viewer());
        return Answer.done(f, series.path(), "series.ended-now");
    }

    @PostMapping("/resumption")
    @Allow(value = Who.COORDINATOR, to = "let a series go on that was ended")
    ResponseEntity<?> resume(Frame f, @PathVariable SeriesId id) {
        var series = reach.series(f, id);
        making.resume(series, f.viewer());
        return Answer.done(f, series.path(), "series.resumed-now");
    }

    private Beginning longer(Frame f, SeriesId id) {
        var series = reach.series(f, id);
        var last = parts.last(series.id()).orElseThrow(NotVisible::new);
        return new Beginning(
                reach.of(series.course()),
                last,
                false,
                series,
                series.path() + "/dates",
                series.path());
    }
}
