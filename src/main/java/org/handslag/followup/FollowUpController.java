package org.handslag.followup;

import org.handslag.agreement.Agreeing.Hand;
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

/** The plan of a circle's follow-up, and what was decided in it. */
@Page
@RequestMapping("/mentorships/{id}/follow-up")
class FollowUpController {
    private final FollowUpPages pages;
    private final Following following;
    private final Holding holding;
    private final Templates templates;

    FollowUpController(
            FollowUpPages pages, Following following, Holding holding, Templates templates) {
        this.pages = pages;
        this.following = following;
        this.holding = holding;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.SIGNED_IN,
            to = "see when her circle follows up, and what it decided",
            confirmed = true)
    ResponseEntity<?> index(Frame f, @PathVariable MentorshipId id) {
        return Answer.page(templates.followupShow(f, pages.page(f, id, Form.empty())));
    }

    @PostMapping
    @Allow(
            value = Who.SIGNED_IN,
            to = "propose one more day to follow up, as whoever leads the circle",
            confirmed = true)
    ResponseEntity<?> create(Frame f, @PathVariable MentorshipId id, Form form) {
        var page = pages.led(f, id, form);
        var day = form.date("day");
        if (day != null && day.isBefore(page.today())) {
            form.wrong("day", "followup.wrong.past");
        }
        if (day == null || !form.ok()) {
            return Answer.invalid(templates.followupShow(f, page));
        }
        following.propose(page.view().circle(), day, hand(f));
        return Answer.done(f, page.path(), "followup.done.proposed");
    }

    @PostMapping("/days")
    @Allow(
            value = Who.SIGNED_IN,
            to = "have the days proposed that the agreement names, as whoever leads the circle",
            confirmed = true)
    ResponseEntity<?> follow(Frame f, @PathVariable MentorshipId id) {
        var page = pages.led(f, id, Form.empty());
        pages.agreement(f, id).forEach(one -> following.follow(one, hand(f)));
        return Answer.done(f, page.path(), "followup.done.proposed");
    }

    @PostMapping("/decisions/{decision}/done")
    @Allow(
            value = Who.SIGNED_IN,
            to = "say that something her circle decided is done",
            confirmed = true)
    ResponseEntity<?> done(
            Frame f, @PathVariable MentorshipId id, @PathVariable DecisionId decision) {
        var page = pages.acting(f, id, Form.empty());
        holding.mark(id, found(page, decision), true, hand(f));
        return Answer.done(f, page.path(), "followup.done.done");
    }

    @PostMapping("/decisions/{decision}/undone")
    @Allow(
            value = Who.SIGNED_IN,
            to = "say that something her circle decided is not done after all",
            confirmed = true)
    ResponseEntity<?> undone(
            Frame f, @PathVariable MentorshipId id, @PathVariable DecisionId decision) {
        var page = pages.acting(f, id, Form.empty());
        holding.mark(id, found(page, decision), false, hand(f));
        return Answer.done(f, page.path(), "followup.done.undone");
    }

    private static Decision found(FollowUpPage page, DecisionId decision) {
        return page.decisions().stream()
                .filter(one -> one.id().equals(decision))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    static Hand hand(Frame f) {
        return new Hand(f.home(), f.viewer());
    }
}
