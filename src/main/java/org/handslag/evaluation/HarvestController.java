package org.handslag.evaluation;

import org.handslag.course.CourseInstanceId;
import org.handslag.transfer.TransferSection;
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

/** What a coordinator makes of the evaluation of a date; it goes out and can be taken back. */
@Page
@RequestMapping("/instances/{id}/harvest")
class HarvestController {
    private final Desk desk;
    private final Harvesting harvesting;
    private final TransferSection transfer;
    private final Templates templates;

    HarvestController(
            Desk desk, Harvesting harvesting, TransferSection transfer, Templates templates) {
        this.desk = desk;
        this.harvesting = harvesting;
        this.transfer = transfer;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.COORDINATOR, to = "harvest the evaluation of a date")
    ResponseEntity<?> show(Frame f, @PathVariable CourseInstanceId id) {
        var page = desk.page(f, id);
        var told = transfer.whole(f, page.date());
        return Answer.page(templates.evaluationHarvest(f, page, told));
    }

    @PostMapping("/publication")
    @Allow(value = Who.COORDINATOR, to = "publish what the participants took with them")
    ResponseEntity<?> publish(Frame f, @PathVariable CourseInstanceId id) {
        var page = desk.ripe(f, id);
        harvesting.publish(page, f.viewer());
        return Answer.done(f, page.path(), "evaluation.done.published");
    }

    @PostMapping("/retraction")
    @Allow(value = Who.COORDINATOR, to = "take back what the participants took with them")
    ResponseEntity<?> takeBack(Frame f, @PathVariable CourseInstanceId id) {
        var page = desk.page(f, id);
        harvesting.takeBack(page, f.viewer());
        return Answer.done(f, page.path(), "evaluation.done.taken-back");
    }
}
