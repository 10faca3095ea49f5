package org.handslag.decision;

import org.handslag.scope.NotVisible;
import org.handslag.scope.Refusal;
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

/** A mentor, then a contact of the workplace, reads what is asked of her and says yes or no. */
@Page
@RequestMapping("/asked/{id}")
class AskedController {
    private final AskedPages pages;
    private final ChoiceSteps steps;
    private final Templates templates;

    AskedController(AskedPages pages, ChoiceSteps steps, Templates templates) {
        this.pages = pages;
        this.steps = steps;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.SIGNED_IN,
            to = "read what she is asked as a mentor or a workplace's contact, without a name")
    ResponseEntity<?> show(Frame f, @PathVariable ChoiceId id) {
        return Answer.page(templates.decisionAsked(f, pages.page(f, id)));
    }

    @PostMapping("/answer")
    @Allow(
            value = Who.SIGNED_IN,
            to = "say yes or no as a mentor or a workplace's contact, without a reason")
    ResponseEntity<?> answer(Frame f, @PathVariable ChoiceId id, Form form) {
        var place = pages.place(f, id);
        var yes = form.value("answer");
        if (!yes.equals("YES") && !yes.equals("NO")) {
            throw new NotVisible();
        }
        var said =
                ChoiceAnswer.herself(
                        place.party(), yes.equals("YES"), steps.now(), f.viewer().self());
        try {
            steps.answer(place.choosing().id(), id, said, f.home(), f.viewer());
        } catch (Refusal late) {
            return Answer.refused(templates.decisionAsked(f, pages.page(f, id)));
        }
        return Answer.done(f, "/me", "decision.done.answered." + yes);
    }
}
