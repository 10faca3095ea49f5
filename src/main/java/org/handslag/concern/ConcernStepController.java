package org.handslag.concern;

import org.handslag.concern.ConcernPage.Seen;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.Refusal;
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

/** The next step with a worry, and whether the mentee has been told. */
@Page
@RequestMapping("/mentorships/{id}/concerns/{concern}/steps")
class ConcernStepController {
    private final ConcernPages pages;
    private final Tending tending;
    private final Templates templates;

    ConcernStepController(ConcernPages pages, Tending tending, Templates templates) {
        this.pages = pages;
        this.tending = tending;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.SIGNED_IN,
            to = "begin to take a step with a worry, as the consultant or a coordinator",
            confirmed = true)
    ResponseEntity<?> blank(
            Frame f, @PathVariable MentorshipId id, @PathVariable ConcernId concern) {
        var page = pages.page(f, id, Form.empty());
        var one = ConcernPages.tended(page, concern);
        page.form()
                .fill(Overtaken.VERSION, one.concern().lock())
                .fill("because", one.concern().notBecause());
        return answer(f, page, one);
    }

    @PostMapping
    @Allow(
            value = Who.SIGNED_IN,
            to =
                    "take a step with a worry and say whether the mentee was told, as the consultant or a"
                            + " coordinator",
            confirmed = true)
    ResponseEntity<?> create(
            Frame f, @PathVariable MentorshipId id, @PathVariable ConcernId concern, Form form) {
        var page = pages.page(f, id, form);
        var one = ConcernPages.tended(page, concern);
        var next = ConcernStepForm.read(form, one.concern(), page.view().today());
        if (next == null || !page.noticed().wereTold(form)) {
            return Answer.invalid(
                    templates.concernStep(f, page, one, ConcernStepForm.options(f, one.concern())));
        }
        var view = page.view();
        try {
            var seen = form.value(Overtaken.VERSION).equals(Long.toString(one.concern().lock()));
            if (!seen
                    || !tending.step(
                            view.circle(),
                            one.concern(),
                            next,
                            view.today(),
                            ConcernController.hand(f, page))) {
                form.wrong("happens", "concern.refused.old");
                form.fill(Overtaken.VERSION, one.concern().lock());
            }
        } catch (Refusal refusal) {
            form.wrong("to", refusal.key());
        }
        return form.ok()
                ? Answer.done(f, one.concern().path(), "concern.done.step")
                : Answer.refused(
                        templates.concernStep(
                                f, page, one, ConcernStepForm.options(f, one.concern())));
    }

    private ResponseEntity<?> answer(Frame f, ConcernPage page, Seen one) {
        return Answer.page(
                templates.concernStep(f, page, one, ConcernStepForm.options(f, one.concern())));
    }
}
