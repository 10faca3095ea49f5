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

/** How the support becomes less: read, written together, agreed, taken a step back. */
@Page
@RequestMapping("/mentorships/{id}/fading")
class FadingController {
    private final FollowUpPages pages;
    private final SteppingDown stepping;
    private final Templates templates;

    FadingController(FollowUpPages pages, SteppingDown stepping, Templates templates) {
        this.pages = pages;
        this.stepping = stepping;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.SIGNED_IN,
            to = "see how the support in her circle becomes less, step by step",
            confirmed = true)
    ResponseEntity<?> show(Frame f, @PathVariable MentorshipId id) {
        return Answer.page(templates.followupFading(f, pages.page(f, id, Form.empty())));
    }

    @GetMapping("/steps")
    @Allow(
            value = Who.SIGNED_IN,
            to = "begin to write how the support in her circle becomes less",
            confirmed = true)
    ResponseEntity<?> edit(Frame f, @PathVariable MentorshipId id) {
        var before = pages.acting(f, id, Form.empty()).fading();
        var page = pages.acting(f, id, FadingForm.filled(before));
        return Answer.page(templates.followupSteps(f, page));
    }

    @PostMapping("/steps")
    @Allow(
            value = Who.SIGNED_IN,
            to = "write how the support in her circle becomes less; the mentee then agrees to it",
            confirmed = true)
    ResponseEntity<?> update(Frame f, @PathVariable MentorshipId id, Form form) {
        var page = pages.acting(f, id, form);
        var before = page.fading();
        var steps = FadingForm.read(form, before);
        if (!form.ok()) {
            return Answer.invalid(templates.followupSteps(f, page));
        }
        var read = before == null ? 0 : before.lock();
        var seen = form.value(Overtaken.VERSION).equals(Long.toString(read));
        if (!seen
                || !stepping.write(
                        id, before, steps, page.isMentee(), FollowUpController.hand(f))) {
            Overtaken.tell(form, FadingForm.filled(before), FadingForm.fields(before));
            return Answer.refused(templates.followupSteps(f, page));
        }
        return Answer.done(f, page.fadingPath(), "followup.done.steps");
    }

    @PostMapping("/yes")
    @Allow(
            value = Who.SIGNED_IN,
            to =
                    "agree as the mentee to how the support becomes less, or note her yes as whoever leads",
            confirmed = true)
    ResponseEntity<?> agree(Frame f, @PathVariable MentorshipId id, Form form) {
        var page = pages.acting(f, id, form);
        var fading = page.fading();
        if (fading == null || !page.isMentee() && !page.leads()) {
            throw new NotVisible();
        }
        var read = form.value(Overtaken.VERSION).equals(Long.toString(fading.lock()));
        if (!read || !stepping.agree(fading, !page.isMentee(), FollowUpController.hand(f))) {
            return Answer.seeOther(f, page.fadingPath());
        }
        return Answer.done(f, page.fadingPath(), "followup.done.agreed");
    }

    @PostMapping("/step-back")
    @Allow(
            value = Who.SIGNED_IN,
            to = "take a step back to more support in her circle, without saying why",
            confirmed = true)
    ResponseEntity<?> stepBack(Frame f, @PathVariable MentorshipId id, Form form) {
        var page = pages.acting(f, id, form);
        var fading = page.fading();
        if (fading == null) {
            throw new NotVisible();
        }
        // Whoever presses twice, or on an old page, sees how it is now.
        var read = form.value(Overtaken.VERSION).equals(Long.toString(fading.lock()));
        if (!read
                || !fading.canStepBack(page.today())
                || !stepping.stepBack(
                        fading, page.today(), page.isMentee(), FollowUpController.hand(f))) {
            return Answer.seeOther(f, page.fadingPath());
        }
        return Answer.done(f, page.fadingPath(), "followup.done.back");
    }
}
