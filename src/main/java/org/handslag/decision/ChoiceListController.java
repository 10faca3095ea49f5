package org.handslag.decision;

import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.handslag.wish.PersonFields;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** Those who are asked, and who is waiting for whom; one of them, and taking it back. */
@Page
@RequestMapping("/choices")
class ChoiceListController {
    private final ChoicePages pages;
    private final ChoiceSteps steps;
    private final Templates templates;

    ChoiceListController(ChoicePages pages, ChoiceSteps steps, Templates templates) {
        this.pages = pages;
        this.steps = steps;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT},
            to = "see who is asked and who waits for whom, a consultant only those she follows",
            confirmed = true)
    ResponseEntity<?> index(Frame f, Form asked) {
        return Answer.page(templates.decisionIndex(f, asked, pages.list(f, asked)));
    }

    @GetMapping("/{id}")
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT},
            to = "see about whom a mentee is asked, and how it stands",
            confirmed = true)
    ResponseEntity<?> show(Frame f, @PathVariable ChoosingId id) {
        return Answer.page(templates.decisionShow(f, pages.page(f, id, Form.empty())));
    }

    @PostMapping("/{id}/taking-back")
    @Allow(
            value = Who.COORDINATOR,
            to = "take back what a mentee is asked, with a reason; she is told",
            confirmed = true)
    ResponseEntity<?> takeBack(Frame f, @PathVariable ChoosingId id, Form form) {
        var page = pages.ofProgramme(f, id, form);
        var reason = PersonFields.reason(form);
        if (!form.ok()) {
            return Answer.invalid(templates.decisionShow(f, page));
        }
        steps.takeBack(page.choosing().id(), reason, f.home(), f.viewer());
        return Answer.done(f, page.choosing().path(), "decision.done.taken-back");
    }
}
