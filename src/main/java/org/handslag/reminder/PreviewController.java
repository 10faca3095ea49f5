package org.handslag.reminder;

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
import pages.Templates;

/** Shows a reminder as one of those whom it reaches gets it. */
@Page
class PreviewController {
    private final TimelineReach reach;
    private final TimelinePages pages;
    private final Previewing previewing;
    private final Templates templates;

    PreviewController(
            TimelineReach reach, TimelinePages pages, Previewing previewing, Templates templates) {
        this.reach = reach;
        this.pages = pages;
        this.previewing = previewing;
        this.templates = templates;
    }

    @GetMapping("/reminders/{of}/{entry}/preview")
    @Allow(
            value = Who.COORDINATOR,
            to = "see a reminder as one of those whom it reaches will get it")
    ResponseEntity<?> show(
            Frame f, @PathVariable Timeline.Id of, @PathVariable ReminderId entry, Form form) {
        var head = reach.head(f, of);
        if (head.instance() == null) {
            throw new NotVisible();
        }
        var asked = reach.entry(head, entry);
        var occasion = pages.next(f, asked, head.instance());
        return Answer.page(
                templates.reminderPreview(
                        f, head, asked, previewing.of(f, occasion, head.instance(), form)));
    }
}
