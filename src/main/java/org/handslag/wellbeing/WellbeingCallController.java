package org.handslag.wellbeing;

import java.util.UUID;
import org.handslag.mentorship.MentorshipId;
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

/** Whoever leads a circle notes that she has called; the mentee reads what she wrote. */
@Page
@RequestMapping("/mentorships/{id}/wellbeing/calls")
class WellbeingCallController {
    private static final int LINE = 200;

    private final WellbeingPages pages;
    private final WellbeingTelling telling;
    private final Templates templates;

    WellbeingCallController(WellbeingPages pages, WellbeingTelling telling, Templates templates) {
        this.pages = pages;
        this.telling = telling;
        this.templates = templates;
    }

    @GetMapping("/new")
    @Allow(
            value = Who.SIGNED_IN,
            to = "begin to note that she has called, as whoever leads the circle",
            confirmed = true)
    ResponseEntity<?> blank(Frame f, @PathVariable MentorshipId id) {
        var form = Form.empty().fill(WellbeingBehalfController.DAY, pages.today(f));
        return Answer.page(templates.wellbeingCalled(f, pages.led(f, id, form)));
    }

    @PostMapping
    @Allow(
            value = Who.SIGNED_IN,
            to = "note that she has called, which settles it, as whoever leads the circle",
            confirmed = true)
    ResponseEntity<?> create(Frame f, @PathVariable MentorshipId id, Form form) {
        var page = pages.led(f, id, form);
        var agreed = form.optionalLine(WellbeingForm.WORDS, LINE);
        var day = WellbeingBehalfController.day(f, page, form);
        if (day == null || !form.ok()) {
            return Answer.invalid(templates.wellbeingCalled(f, page));
        }
        if (WellbeingForm.asksAgain(form)) {
            return Answer.page(templates.wellbeingCalled(f, page));
        }
        telling.called(id, day, agreed, f.viewer());
        return Answer.done(f, page.path(), "wellbeing.done.called");
    }

    @PostMapping("/{call}/removal")
    @Allow(
            value = Who.SIGNED_IN,
            to = "take back that she has called, as whoever leads the circle",
            confirmed = true)
    ResponseEntity<?> remove(Frame f, @PathVariable MentorshipId id, @PathVariable String call) {
        var page = pages.led(f, id, Form.empty());
        var known =
                page.calls().stream()
                        .map(WellbeingCall::id)
                        .filter(one -> one.toString().equals(call))
                        .findFirst();
        UUID one = known.orElseThrow(NotVisible::new);
        if (!telling.notCalled(id, one, f.viewer())) {
            throw new NotVisible();
        }
        return Answer.done(f, page.path(), "wellbeing.done.not-called");
    }
}
