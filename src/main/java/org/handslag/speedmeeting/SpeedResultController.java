package org.handslag.speedmeeting;

import org.handslag.scope.Refusal;
import org.handslag.speedmeeting.SpeedMeeting.SpeedStage;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** What the wishes of a meeting give, once nobody is to be waited for. */
@Page
@RequestMapping("/speed-meetings/{id}/result")
class SpeedResultController {
    private final SpeedPages pages;
    private final SpeedSteps steps;
    private final Templates templates;

    SpeedResultController(SpeedPages pages, SpeedSteps steps, Templates templates) {
        this.pages = pages;
        this.steps = steps;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.COORDINATOR,
            to = "see who would be together by the wishes of both sides, and who is left",
            confirmed = true)
    ResponseEntity<?> show(Frame f, @PathVariable SpeedMeetingId id) {
        var table = pages.table(f, id);
        var stage = table.meeting().stage(steps.today(f.home()));
        refuse(table, stage);
        return Answer.page(templates.speedmeetingResult(f, SpeedResults.page(table, stage)));
    }

    private static void refuse(SpeedTable table, SpeedStage stage) {
        if (stage != SpeedStage.PAST && stage != SpeedStage.CLOSED) {
            throw new Refusal("speedmeeting.refused.no-result");
        }
        if (table.isWorn()) {
            throw new Refusal("speedmeeting.refused.worn");
        }
    }
}
