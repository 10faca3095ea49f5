package org.handslag.mentorship;

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

/** A mentor or an employer promises to keep to herself what she learns of the mentee. */
@Page
@RequestMapping("/mentorships/{id}/promise")
class PromiseController {
    private final CircleReach reach;
    private final CirclePages pages;
    private final Gathering gathering;
    private final Templates templates;

    PromiseController(
            CircleReach reach, CirclePages pages, Gathering gathering, Templates templates) {
        this.reach = reach;
        this.pages = pages;
        this.gathering = gathering;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.SIGNED_IN,
            to = "read the promise of confidentiality that a circle asks for",
            confirmed = true)
    ResponseEntity<?> show(Frame f, @PathVariable MentorshipId id) {
        return Answer.page(templates.mentorshipPromise(f, pages.page(f, id, Form.empty())));
    }

    @PostMapping
    @Allow(
            value = Who.SIGNED_IN,
            to = "promise confidentiality, and then see who the mentee is",
            confirmed = true)
    ResponseEntity<?> create(Frame f, @PathVariable MentorshipId id, Form form) {
        var seen = asked(f, id);
        if (!form.ticked("promise")) {
            form.wrong("promise", "mentorship.wrong.promise");
            return Answer.invalid(templates.mentorshipPromise(f, pages.page(f, id, form)));
        }
        gathering.promise(seen.circle(), seen.me(), f.viewer());
        return Answer.done(f, seen.circle().mentorship().path(), "mentorship.done.promised");
    }

    /** Her place in it, when a promise belongs to that. */
    private CircleReach.Seen asked(Frame f, MentorshipId id) {
        var seen = reach.own(id, f.viewer(), reach.today(f));
        if (!seen.me().role().promises()) {
            throw new NotVisible();
        }
        return seen;
    }
}
