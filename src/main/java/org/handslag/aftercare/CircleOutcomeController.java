package org.handslag.aftercare;

import org.handslag.ending.EndingReach;
import org.handslag.ending.EndingView;
import org.handslag.ending.SummingUp;
import org.handslag.mentorship.CircleItem;
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

/** What came after a mentorship: who told what, and when. The mentee reads all of it. */
@Page
@RequestMapping("/mentorships/{id}/outcome")
class CircleOutcomeController {
    private final EndingReach reach;
    private final CircleOutcomes outcomes;
    private final OutcomeTelling telling;
    private final Templates templates;

    CircleOutcomeController(
            EndingReach reach,
            CircleOutcomes outcomes,
            OutcomeTelling telling,
            Templates templates) {
        this.reach = reach;
        this.outcomes = outcomes;
        this.telling = telling;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.SIGNED_IN,
            to = "read what came after a mentorship, as its mentee, its consultant or who runs it",
            confirmed = true)
    ResponseEntity<?> show(Frame f, @PathVariable MentorshipId id) {
        var ending = seeing(f, id);
        var form = Form.empty().fill("on", ending.view().today());
        return Answer.page(templates.aftercareOutcome(f, page(ending, form)));
    }

    @PostMapping
    @Allow(
            value = Who.SIGNED_IN,
            to = "note what came after a mentorship, and who told it, as whoever leads",
            confirmed = true)
    ResponseEntity<?> create(Frame f, @PathVariable MentorshipId id, Form form) {
        var ending = leading(f, id);
        var outcome = OutcomeForm.read(ending, form);
        if (outcome == null || !form.ok()) {
            return Answer.invalid(templates.aftercareOutcome(f, page(ending, form)));
        }
        telling.note(outcome, new SummingUp.Pen(f.home(), f.viewer()));
        return Answer.done(f, path(ending), "aftercare.done.outcome");
    }

    @PostMapping("/{outcome}/removal")
    @Allow(
            value = Who.SIGNED_IN,
            to = "take away what was noted wrongly of what came after, as whoever leads",
            confirmed = true)
    ResponseEntity<?> remove(
            Frame f, @PathVariable MentorshipId id, @PathVariable CircleOutcomeId outcome) {
        var ending = leading(f, id);
        var wrong =
                outcomes.of(id).stream()
                        .filter(one -> one.id().equals(outcome))
                        .findFirst()
                        .orElseThrow(NotVisible::new);
        telling.remove(wrong, new SummingUp.Pen(f.home(), f.viewer()));
        return Answer.done(f, path(ending), "aftercare.done.outcome-removed");
    }

    private OutcomesPage page(EndingView ending, Form form) {
        return new OutcomesPage(ending, outcomes.of(ending.view().mentorship().id()), form);
    }

    static String path(EndingView ending) {
        return ending.view().path() + "/outcome";
    }

    private EndingView leading(Frame f, MentorshipId id) {
        var ending = seeing(f, id);
        return EndingReach.only(ending, ending.leads());
    }

    private EndingView seeing(Frame f, MentorshipId id) {
        var ending = reach.seeing(f, id);
        reach.note(f, ending);
        return EndingReach.only(ending, ending.view().sees(CircleItem.OUTCOME));
    }
}
