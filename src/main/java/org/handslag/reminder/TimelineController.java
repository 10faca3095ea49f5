package org.handslag.reminder;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import org.handslag.circular.Vocabulary;
import org.handslag.scope.Refusal;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** The entries of a timeline: of a date, or those that a programme's new dates begin with. */
@Page
@RequestMapping("/reminders/{of}")
class TimelineController {
    private final TimelineReach reach;
    private final TimelinePages pages;
    private final Timelines timelines;
    private final Vocabulary vocabulary;
    private final Templates templates;
    private final Clock clock;

    TimelineController(
            TimelineReach reach,
            TimelinePages pages,
            Timelines timelines,
            Vocabulary vocabulary,
            Templates templates,
            Clock clock) {
        this.reach = reach;
        this.pages = pages;
        this.timelines = timelines;
        this.vocabulary = vocabulary;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    @Allow(value = Who.COORDINATOR, to = "see what is sent around a date, or around each new one")
    ResponseEntity<?> show(Frame f, @PathVariable Timeline.Id of) {
        return Answer.page(pages.timeline(f, reach.head(f, of)));
    }

    @GetMapping("/new")
    @Allow(value = Who.COORDINATOR, to = "begin to add a reminder to a timeline")
    ResponseEntity<?> blank(Frame f, @PathVariable Timeline.Id of) {
        var head = reach.head(f, of);
        return Answer.page(form(f, head, null, pages.begun(typed(f, Form.empty()))));
    }

    @PostMapping
    @Allow(value = Who.COORDINATOR, to = "add a reminder to a timeline")
    ResponseEntity<?> create(Frame f, @PathVariable Timeline.Id of, Form form) {
        var head = reach.head(f, of);
        var asked = typed(f, form);
        var typed = asked.read(ReminderForm.nothing(), f.home().today(clock));
        if (typed == null) {
            return Answer.invalid(form(f, head, null, asked));
        }
        try {
            timelines.requireRoom(head.timeline());
        } catch (Refusal refusal) {
            form.wrong(TimingForm.AMOUNT, refusal.key(), refusal.arguments());
            return Answer.refused(form(f, head, null, asked));
        }
        var entry =
                timelines.add(
                        head.timeline(), typed.timing(), typed.reach(), typed.saying(), f.viewer());
        return Answer.done(f, entry.path(), "reminder.added");
    }

    @GetMapping("/{entry}")
    @Allow(value = Who.COORDINATOR, to = "see a reminder, when it is sent and to how many")
    ResponseEntity<?> entry(Frame f, @PathVariable Timeline.Id of, @PathVariable ReminderId entry) {
        var head = reach.head(f, of);
        return Answer.page(pages.entry(f, head, reach.entry(head, entry)));
    }

    @GetMapping("/{entry}/edit")
    @Allow(value = Who.COORDINATOR, to = "begin to change a reminder")
    ResponseEntity<?> edit(Frame f, @PathVariable Timeline.Id of, @PathVariable ReminderId entry) {
        var head = reach.head(f, of);
        var before = reach.entry(head, entry);
        return Answer.page(form(f, head, before, typed(f, Form.empty()).fill(before)));
    }

    @PostMapping("/{entry}")
    @Allow(value = Who.COORDINATOR, to = "change a reminder")
    ResponseEntity<?> update(
            Frame f, @PathVariable Timeline.Id of, @PathVariable ReminderId entry, Form form) {
        var head = reach.head(f, of);
        var before = reach.entry(head, entry);
        var asked = typed(f, form);
        var typed = asked.read(before.saying(), f.home().today(clock));
        if (typed == null) {
            return Answer.invalid(form(f, head, before, asked));
        }
        var mine = form.value(Overtaken.VERSION).equals(String.valueOf(before.version()));
        if (!mine
                || timelines
                        .change(before, typed.timing(), typed.reach(), typed.saying(), f.viewer())
                        .isEmpty()) {
            var saved = typed(f, Form.empty()).fill(reach.entry(head, entry));
            Overtaken.tell(form, saved.form(), ReminderForm.names(asked));
            return Answer.refused(form(f, head, before, asked));
        }
        return Answer.done(f, before.path(), "reminder.changed");
    }

    private JteModel form(
            Frame f, TimelineHead head, @Nullable Reminder before, ReminderForm asked) {
        return templates.reminderForm(f, head, before, asked);
    }

    private ReminderForm typed(Frame f, Form form) {
        return new ReminderForm(form, f.home().languages(), vocabulary);
    }
}
