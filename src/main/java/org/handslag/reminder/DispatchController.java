package org.handslag.reminder;

import java.time.Clock;
import java.util.Objects;
import org.handslag.course.CourseInstance;
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

/** Sends a reminder at once, to everyone whom it reaches and who has not had it. */
@Page
@RequestMapping("/reminders/{of}/{entry}/dispatch")
class DispatchController {
    static final String COUNT = "count";

    private final TimelineReach reach;
    private final TimelinePages pages;
    private final Reminding reminding;
    private final Timelines timelines;
    private final Templates templates;
    private final Clock clock;

    DispatchController(
            TimelineReach reach,
            TimelinePages pages,
            Reminding reminding,
            Timelines timelines,
            Templates templates,
            Clock clock) {
        this.reach = reach;
        this.pages = pages;
        this.reminding = reminding;
        this.timelines = timelines;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    @Allow(value = Who.COORDINATOR, to = "see to how many a reminder would be sent now")
    ResponseEntity<?> ask(Frame f, @PathVariable Timeline.Id of, @PathVariable ReminderId entry) {
        var head = live(f, of);
        var asked = reach.entry(head, entry);
        var people = reminding.outstandingNow(next(f, head, asked), date(head)).size();
        var form = Form.empty().fill(COUNT, people);
        return Answer.page(templates.reminderDispatch(f, head, asked, people, form));
    }

    /**
     * She presses a button that names a number: if it is not that number any more, she is asked.
     */
    @PostMapping
    @Allow(value = Who.COORDINATOR, to = "send a reminder now to everyone who has not had it")
    ResponseEntity<?> create(
            Frame f, @PathVariable Timeline.Id of, @PathVariable ReminderId entry, Form form) {
        var head = live(f, of);
        var asked = reach.entry(head, entry);
        var occasion = next(f, head, asked);
        var those = reminding.outstandingNow(occasion, date(head));
        if (!form.value(COUNT).equals(String.valueOf(those.size()))) {
            form.fill(COUNT, those.size()).wrong(COUNT, "reminder.wrong.count");
            return Answer.refused(templates.reminderDispatch(f, head, asked, those.size(), form));
        }
        reminding.send(occasion, date(head), those, clock.instant());
        timelines.noteSent(asked, those.size(), f.viewer());
        return Answer.done(f, asked.path(), "reminder.sent");
    }

    private Occasion next(Frame f, TimelineHead head, Reminder entry) {
        return pages.next(f, entry, date(head));
    }

    private TimelineHead live(Frame f, Timeline.Id of) {
        var head = reach.head(f, of);
        if (!head.isLive()) {
            throw new NotVisible();
        }
        return head;
    }

    private static CourseInstance date(TimelineHead head) {
        return Objects.requireNonNull(head.instance());
    }
}
