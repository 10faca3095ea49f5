package org.handslag.goal;

import java.time.Clock;
import java.util.List;
import org.handslag.mentorship.MentorshipId;
import org.handslag.plain.UnaskedWords;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Refusal;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** Small steps to a goal: written, ticked, and everything undone. */
@Page
@RequestMapping("/mentorships/{id}/goals/{goal}/steps")
class GoalStepController {
    private final GoalPages pages;
    private final Aiming aiming;
    private final Templates templates;
    private final Clock clock;

    GoalStepController(GoalPages pages, Aiming aiming, Templates templates, Clock clock) {
        this.pages = pages;
        this.aiming = aiming;
        this.templates = templates;
        this.clock = clock;
    }

    @PostMapping
    @Allow(
            value = Who.SIGNED_IN,
            to = "write a small step to a goal of a mentorship that she takes part in",
            confirmed = true)
    ResponseEntity<?> create(
            Frame f, @PathVariable MentorshipId id, @PathVariable GoalId goal, Form form) {
        var one = pages.writing(f, id, goal, form);
        var what = form.line("step", GoalStep.LONGEST);
        if (!form.ok() || !UnaskedWords.in(form, List.of("step")).wereTold(form)) {
            return Answer.invalid(templates.goalShow(f, one));
        }
        try {
            aiming.addStep(one.goal(), what, f.viewer(), clock.instant());
        } catch (Refusal refusal) {
            form.wrong("step", refusal.key(), refusal.arguments());
            return Answer.refused(templates.goalShow(f, one));
        }
        return Answer.done(f, one.goal().path(), "goal.done.step");
    }

    @PostMapping("/{step}/done")
    @Allow(
            value = Who.SIGNED_IN,
            to = "tick a step of a mentorship that she takes part in, as done or again as not",
            confirmed = true)
    ResponseEntity<?> tick(
            Frame f,
            @PathVariable MentorshipId id,
            @PathVariable GoalId goal,
            @PathVariable GoalStepId step,
            Form form) {
        var one = pages.writing(f, id, goal, form);
        if (form.ticked("undo")) {
            aiming.untick(one.goal(), step(one.goal(), step), f.viewer());
            return Answer.done(f, back(one, form), "goal.done.unticked");
        }
        aiming.tick(one.goal(), step(one.goal(), step), f.viewer(), clock.instant());
        return Answer.done(f, back(one, form), "goal.done.ticked");
    }

    @PostMapping("/{step}/removal")
    @Allow(
            value = Who.SIGNED_IN,
            to = "take away a step of a mentorship that she takes part in",
            confirmed = true)
    ResponseEntity<?> remove(
            Frame f,
            @PathVariable MentorshipId id,
            @PathVariable GoalId goal,
            @PathVariable GoalStepId step) {
        var one = pages.writing(f, id, goal, Form.empty());
        aiming.removeStep(one.goal(), step(one.goal(), step), f.viewer());
        return Answer.done(f, one.goal().path(), "goal.done.step-removed");
    }

    /** Where she pressed: at all goals, or at this one. */
    private static String back(GoalPage.OneGoal one, Form form) {
        return form.ticked("all") ? one.page().path() : one.goal().path();
    }

    private static GoalStep step(Goal goal, GoalStepId id) {
        return goal.steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }
}
