package org.handslag.reminder;

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

/** Whether an entry goes on: paused for a while, or taken away. */
@Page
@RequestMapping("/reminders/{of}/{entry}")
class StandingController {
    private final TimelineReach reach;
    private final Timelines timelines;
    private final Templates templates;

    StandingController(TimelineReach reach, Timelines timelines, Templates templates) {
        this.reach = reach;
        this.timelines = timelines;
        this.templates = templates;
    }

    @PostMapping("/pause")
    @Allow(value = Who.COORDINATOR, to = "pause a reminder")
    ResponseEntity<?> pause(Frame f, @PathVariable Timeline.Id of, @PathVariable ReminderId entry) {
        var paused = reach.entry(reach.head(f, of), entry);
        timelines.pause(paused, f.viewer());
        return Answer.done(f, paused.path(), "reminder.paused");
    }

    @PostMapping("/resumption")
    @Allow(value = Who.COORDINATOR, to = "let a paused reminder go on")
    ResponseEntity<?> resume(
            Frame f, @PathVariable Timeline.Id of, @PathVariable ReminderId entry) {
        var resumed = reach.entry(reach.head(f, of), entry);
        timelines.resume(resumed, f.viewer());
        return Answer.done(f, resumed.path(), "reminder.resumed");
    }

    @GetMapping("/removal")
    @Allow(value = Who.COORDINATOR, to = "see what taking a reminder away means")
    ResponseEntity<?> ask(Frame f, @PathVariable Timeline.Id of, @PathVariable ReminderId entry) {
        var head = reach.head(f, of);
        return Answer.page(templates.reminderRemoval(f, head, reach.entry(head, entry)));
    }

    @PostMapping("/removal")
    @Allow(value = Who.COORDINATOR, to = "take a reminder away")
    ResponseEntity<?> remove(
            Frame f, @PathVariable Timeline.Id of, @PathVariable ReminderId entry) {
        var head = reach.head(f, of);
        timelines.remove(reach.entry(head, entry), f.viewer());
        return Answer.done(f, head.path(), "reminder.removed");
    }
}
