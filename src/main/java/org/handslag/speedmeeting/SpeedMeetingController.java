package org.handslag.speedmeeting;

import java.util.HashSet;
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

/** One meeting: who is invited, who came and who has said whom she would like. */
@Page
@RequestMapping("/speed-meetings/{id}")
class SpeedMeetingController {
    private final SpeedPages pages;
    private final SpeedSteps steps;
    private final Templates templates;

    SpeedMeetingController(SpeedPages pages, SpeedSteps steps, Templates templates) {
        this.pages = pages;
        this.steps = steps;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.COORDINATOR,
            to = "see who is invited to a meeting, who came and who has answered",
            confirmed = true)
    ResponseEntity<?> show(Frame f, @PathVariable SpeedMeetingId id) {
        var table = pages.table(f, id);
        var came = table.guests().stream().filter(SpeedGuest::hasCome);
        var form = Form.empty().fill("until", table.meeting().until());
        var ids = came.map(one -> one.id().toString()).toList();
        form.fillAll("mentees", ids).fillAll("mentors", ids);
        return Answer.page(templates.speedmeetingShow(f, pages.page(f, table, form)));
    }

    @PostMapping("/came")
    @Allow(value = Who.COORDINATOR, to = "write down who came to a meeting", confirmed = true)
    ResponseEntity<?> mark(Frame f, @PathVariable SpeedMeetingId id, Form form) {
        var table = pages.table(f, id);
        var ticked = new HashSet<>(form.values("mentees"));
        ticked.addAll(form.values("mentors"));
        var came =
                table.guests().stream()
                        .map(SpeedGuest::id)
                        .filter(one -> ticked.remove(one.toString()))
                        .toList();
        if (!ticked.isEmpty()) {
            throw new NotVisible();
        }
        steps.mark(id, came, f.viewer());
        return done(f, table, "marked");
    }

    @PostMapping("/opening")
    @Allow(
            value = Who.COORDINATOR,
            to = "let those who came say whom they would like; they are told",
            confirmed = true)
    ResponseEntity<?> open(Frame f, @PathVariable SpeedMeetingId id) {
        var table = pages.table(f, id);
        steps.open(id, f.home(), f.viewer());
        return done(f, table, "opened");
    }

    @PostMapping("/closure")
    @Allow(
            value = Who.COORDINATOR,
            to = "take nobody's wishes any more, and see the result",
            confirmed = true)
    ResponseEntity<?> close(Frame f, @PathVariable SpeedMeetingId id) {
        var table = pages.table(f, id);
        steps.close(id, f.viewer());
        return Answer.done(f, table.meeting().path("result"), "speedmeeting.done.closed");
    }

    @PostMapping("/days")
    @Allow(value = Who.COORDINATOR, to = "take wishes until another day", confirmed = true)
    ResponseEntity<?> prolong(Frame f, @PathVariable SpeedMeetingId id, Form form) {
        var table = pages.table(f, id);
        var until = form.date("until");
        if (until != null && until.isBefore(steps.today(f.home()))) {
            form.wrong("until", "speedmeeting.wrong.past");
        }
        if (!form.ok() || until == null) {
            return Answer.invalid(templates.speedmeetingShow(f, pages.page(f, table, form)));
        }
        steps.prolong(id, until, f.viewer());
        return done(f, table, "prolonged");
    }

    @PostMapping("/calling-off")
    @Allow(
            value = Who.COORDINATOR,
            to = "call off a meeting that has not been held; its guests are told",
            confirmed = true)
    ResponseEntity<?> callOff(Frame f, @PathVariable SpeedMeetingId id) {
        var table = pages.table(f, id);
        steps.callOff(id, f.home(), f.viewer());
        return done(f, table, "off");
    }

    private static ResponseEntity<?> done(Frame f, SpeedTable table, String what) {
        return Answer.done(f, table.meeting().path(), "speedmeeting.done." + what);
    }
}
