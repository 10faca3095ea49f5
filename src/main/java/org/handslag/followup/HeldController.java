package org.handslag.followup;

import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.NotVisible;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
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

/** One meeting: what all of the circle read of it, and what whoever leads notes afterwards. */
@Page
@RequestMapping("/mentorships/{id}/follow-up/{review}")
class HeldController {
    private final FollowUpPages pages;
    private final Holding holding;
    private final Templates templates;

    HeldController(FollowUpPages pages, Holding holding, Templates templates) {
        this.pages = pages;
        this.holding = holding;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.SIGNED_IN,
            to = "read when and where her circle meets to follow up, and what it looked at",
            confirmed = true)
    ResponseEntity<?> show(Frame f, @PathVariable MentorshipId id, @PathVariable ReviewId review) {
        var page = pages.page(f, id, Form.empty());
        return Answer.page(templates.followupMeeting(f, page, found(page, review)));
    }

    @GetMapping("/notes")
    @Allow(
            value = Who.SIGNED_IN,
            to = "begin to note what was looked at in a follow-up that she leads",
            confirmed = true)
    ResponseEntity<?> edit(Frame f, @PathVariable MentorshipId id, @PathVariable ReviewId review) {
        var page = pages.led(f, id, Form.empty());
        var one = held(page, review);
        var day =
                one.isOver(page.today(), f.home().zone()) ? one.day(f.home().zone()) : page.today();
        var filled = HeldForm.of(page, one).filled(day);
        return Answer.page(templates.followupHeld(f, HeldForm.of(pages.led(f, id, filled), one)));
    }

    @PostMapping("/notes")
    @Allow(
            value = Who.SIGNED_IN,
            to = "note who was there, what was looked at and decided in a follow-up that she leads",
            confirmed = true)
    ResponseEntity<?> update(
            Frame f, @PathVariable MentorshipId id, @PathVariable ReviewId review, Form form) {
        var page = pages.led(f, id, form);
        var one = held(page, review);
        var typed = HeldForm.of(page, one);
        var what = typed.read();
        var decided = typed.decided();
        // Told to the writer, who may change it or save it all the same.
        if (what == null || !form.ok() || !typed.noticed().wereTold(form)) {
            return Answer.invalid(templates.followupHeld(f, typed));
        }
        var seen = form.value(Overtaken.VERSION).equals(Long.toString(one.lock()));
        if (!seen || !holding.hold(one, what, decided, FollowUpController.hand(f))) {
            Overtaken.tell(form, typed.filled(page.today()), HeldForm.fields(typed.lines().size()));
            return Answer.refused(templates.followupHeld(f, typed));
        }
        return Answer.done(f, one.path(), "followup.done.held");
    }

    private static Review found(FollowUpPage page, ReviewId id) {
        return page.review(id).orElseThrow(NotVisible::new);
    }

    private static Review held(FollowUpPage page, ReviewId id) {
        var one = found(page, id);
        if (!one.state().becomes(ReviewState.HELD)) {
            throw new NotVisible();
        }
        return one;
    }
}
