package org.handslag.series;

import java.time.Clock;
import org.handslag.course.CourseInstances;
import org.handslag.course.Scheduling;
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

/** Several drafts of a series are published at once, with one confirmation. */
@Page
class PublishingController {
    private static final String DATE = "date";

    private final Reach reach;
    private final SeriesParts parts;
    private final CourseInstances instances;
    private final Scheduling scheduling;
    private final Templates templates;
    private final Clock clock;

    PublishingController(
            Reach reach,
            SeriesParts parts,
            CourseInstances instances,
            Scheduling scheduling,
            Templates templates,
            Clock clock) {
        this.reach = reach;
        this.parts = parts;
        this.instances = instances;
        this.scheduling = scheduling;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/series/{id}/publication")
    @Allow(value = Who.COORDINATOR, to = "choose which dates of a series to publish")
    ResponseEntity<?> ask(Frame f, @PathVariable SeriesId id) {
        var page = page(f, id);
        var all = page.drafts().stream().map(date -> date.id().toString()).toList();
        return Answer.page(templates.seriesPublish(f, page, Form.empty().fillAll(DATE, all)));
    }

    @PostMapping("/series/{id}/publication")
    @Allow(value = Who.COORDINATOR, to = "publish several dates of a series at once")
    ResponseEntity<?> create(Frame f, @PathVariable SeriesId id, Form form) {
        var page = page(f, id);
        var chosen =
                page.drafts().stream()
                        .filter(date -> form.chosen(DATE, date.id().toString()))
                        .map(SeriesDate::id)
                        .toList();
        if (chosen.isEmpty()) {
            form.wrong(DATE, "series.none-chosen");
            return Answer.invalid(templates.seriesPublish(f, page, form));
        }
        for (var draft : instances.all(chosen)) {
            scheduling.publish(draft, f.viewer());
        }
        return Answer.done(f, page.path(), "series.published");
    }

    private SeriesPage page(Frame f, SeriesId id) {
        var series = reach.series(f, id);
        return parts.page(f, series, reach.of(series.course()), clock.instant());
    }
}
