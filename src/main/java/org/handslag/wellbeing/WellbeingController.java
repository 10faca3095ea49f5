package org.handslag.wellbeing;

import org.handslag.mentorship.MentorshipId;
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

/** How it is going in a circle, and the reader's own answer in three presses. */
@Page
@RequestMapping("/mentorships/{id}/wellbeing")
class WellbeingController {
    private final WellbeingPages pages;
    private final WellbeingTelling telling;
    private final Templates templates;

    WellbeingController(WellbeingPages pages, WellbeingTelling telling, Templates templates) {
        this.pages = pages;
        this.telling = telling;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.SIGNED_IN,
            to =
                    "see how it is going in her circle: her own answers, or all of them as whoever follows"
                            + " it",
            confirmed = true)
    ResponseEntity<?> show(Frame f, @PathVariable MentorshipId id) {
        return Answer.page(templates.wellbeingShow(f, pages.page(f, id, Form.empty())));
    }

    @GetMapping("/answer")
    @Allow(value = Who.SIGNED_IN, to = "begin to say how it is going", confirmed = true)
    ResponseEntity<?> blank(Frame f, @PathVariable MentorshipId id) {
        var ask = pages.ask(pages.asked(f, id), Form.empty());
        return Answer.page(templates.wellbeingAsk(f, ask));
    }

    @PostMapping("/answer")
    @Allow(
            value = Who.SIGNED_IN,
            to = "say how it is going, or put it right until she is asked again",
            confirmed = true)
    ResponseEntity<?> press(Frame f, @PathVariable MentorshipId id, Form form) {
        var view = pages.asked(f, id);
        var said = WellbeingForm.said(form);
        var ask = pages.ask(view, form);
        if (said == null) {
            var page = templates.wellbeingAsk(f, ask);
            return form.problems().isEmpty() ? Answer.page(page) : Answer.invalid(page);
        }
        var who = pages.teller(view, ask.voice(), view.today());
        if (!telling.tell(who, said, pages.before(who), f.home(), f.viewer())) {
            form.wrong(WellbeingQuestion.CALL.field(), "wellbeing.refused.at-once");
            return Answer.refused(templates.wellbeingAsk(f, pages.ask(view, form)));
        }
        return Answer.done(f, ask.back(), "wellbeing.done.said");
    }
}
