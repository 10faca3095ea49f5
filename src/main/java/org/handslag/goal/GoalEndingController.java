package org.handslag.goal;

import java.time.Clock;
import org.handslag.mentorship.MentorshipId;
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

/** A goal is reached or laid aside, without a reason, and taken up again. */
@Page
@RequestMapping("/mentorships/{id}/goals/{goal}")
class GoalEndingController {
    private final GoalPages pages;
    private final Aiming aiming;
    private final Templates templates;
    private final Clock clock;

    GoalEndingController(GoalPages pages, Aiming aiming, Templates templates, Clock clock) {
        this.pages = pages;
        this.aiming = aiming;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/ending")
    @Allow(
            value = Who.SIGNED_IN,
            to = "begin to say that a goal is reached or laid aside",
            confirmed = true)
    ResponseEntity<?> blank(Frame f, @PathVariable MentorshipId id, @PathVariable GoalId goal) {
        var one = pages.writing(f, id, goal, Form.empty());
        return one.goal().isOpen()
                ? Answer.page(templates.goalEnding(f, one))
                : Answer.seeOther(f, one.goal().path());
    }

    @PostMapping("/ending")
    @Allow(
            value = Who.SIGNED_IN,
            to = "say that a goal is reached or laid aside; nobody is asked why",
            confirmed = true)
    ResponseEntity<?> create(
            Frame f, @PathVariable MentorshipId id, @PathVariable GoalId goal, Form form) {
        var one = pages.writing(f, id, goal, form);
        var ending = form.choice("ending", GoalEnding.class);
        if (ending == null) {
            return Answer.invalid(templates.goalEnding(f, one));
        }
        aiming.end(one.goal(), ending, f.viewer(), clock.instant());
        return Answer.done(f, one.page().path(), "goal.done." + ending);
    }

    @PostMapping("/reopening")
    @Allow(
            value = Who.SIGNED_IN,
            to = "take up a goal again that was reached or laid aside",
            confirmed = true)
    ResponseEntity<?> reopen(
            Frame f, @PathVariable MentorshipId id, @PathVariable GoalId goal, Form form) {
        var one = pages.writing(f, id, goal, form);
        try {
            aiming.takeUpAgain(one.goal(), f.viewer(), clock.instant());
        } catch (Refusal refusal) {
            form.wrong("again", refusal.key());
            return Answer.refused(templates.goalShow(f, one));
        }
        return Answer.done(f, one.goal().path(), "goal.done.again");
    }
}
