package org.handslag.goal;

import java.time.Clock;
import org.handslag.mentorship.MentorshipId;
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

/** What a mentee wants to reach: read, written and changed. */
@Page
@RequestMapping("/mentorships/{id}/goals")
class GoalController {
    private final GoalPages pages;
    private final Aiming aiming;
    private final Templates templates;
    private final Clock clock;

    GoalController(GoalPages pages, Aiming aiming, Templates templates, Clock clock) {
        this.pages = pages;
        this.aiming = aiming;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    @Allow(
            value = Who.SIGNED_IN,
            to =
                    "see the goals of a mentorship that she is of, unless she is its employer, or runs",
            confirmed = true)
    ResponseEntity<?> index(Frame f, @PathVariable MentorshipId id) {
        return Answer.page(templates.goalIndex(f, pages.page(f, id, Form.empty())));
    }

    @PostMapping("/agreed")
    @Allow(
            value = Who.SIGNED_IN,
            to = "take over the goals that stand in the agreement, where there are none yet",
            confirmed = true)
    ResponseEntity<?> takeOver(Frame f, @PathVariable MentorshipId id) {
        var page = pages.writing(f, id, Form.empty());
        aiming.takeOver(id, page.agreed(), f.viewer(), clock.instant());
        return Answer.done(f, page.path(), "goal.done.taken-over");
    }

    @GetMapping("/new")
    @Allow(
            value = Who.SIGNED_IN,
            to = "begin to write a goal of a mentorship that she takes part in",
            confirmed = true)
    ResponseEntity<?> blank(Frame f, @PathVariable MentorshipId id) {
        var page = pages.writing(f, id, Form.empty());
        return page.mayAdd()
                ? Answer.page(templates.goalEdit(f, page, null))
                : Answer.seeOther(f, page.path());
    }

    @PostMapping
    @Allow(
            value = Who.SIGNED_IN,
            to = "write a goal of a mentorship that she takes part in",
            confirmed = true)
    ResponseEntity<?> create(Frame f, @PathVariable MentorshipId id, Form form) {
        var page = pages.writing(f, id, form);
        var words = new GoalForm(form).read();
        if (words == null) {
            return Answer.invalid(templates.goalEdit(f, page, null));
        }
        try {
            aiming.add(id, words, f.viewer(), clock.instant());
        } catch (Refusal refusal) {
            form.wrong("what", refusal.key());
            return Answer.refused(templates.goalEdit(f, page, null));
        }
        return Answer.done(f, page.path(), "goal.done.saved");
    }

    @GetMapping("/{goal}")
    @Allow(
            value = Who.SIGNED_IN,
            to = "see one goal of a mentorship, its steps and what became of it",
            confirmed = true)
    ResponseEntity<?> show(Frame f, @PathVariable MentorshipId id, @PathVariable GoalId goal) {
        return Answer.page(templates.goalShow(f, pages.one(f, id, goal, Form.empty())));
    }

    @GetMapping("/{goal}/edit")
    @Allow(
            value = Who.SIGNED_IN,
            to = "begin to change a goal of a mentorship that she takes part in",
            confirmed = true)
    ResponseEntity<?> edit(Frame f, @PathVariable MentorshipId id, @PathVariable GoalId goal) {
        var before = open(pages.writing(f, id, goal, Form.empty()));
        var page = pages.writing(f, id, GoalForm.filled(before));
        return Answer.page(templates.goalEdit(f, page, before));
    }

    @PostMapping("/{goal}")
    @Allow(
            value = Who.SIGNED_IN,
            to = "change a goal of a mentorship that she takes part in",
            confirmed = true)
    ResponseEntity<?> update(
            Frame f, @PathVariable MentorshipId id, @PathVariable GoalId goal, Form form) {
        var one = pages.writing(f, id, goal, form);
        var before = open(one);
        var typed = new GoalForm(form);
        var words = typed.read();
        if (words == null) {
            return Answer.invalid(templates.goalEdit(f, one.page(), before));
        }
        if (!typed.isOf(before) || !aiming.change(before, words, f.viewer(), clock.instant())) {
            var now = pages.writing(f, id, goal, form);
            typed.overtakenBy(now.goal());
            return Answer.refused(templates.goalEdit(f, now.page(), now.goal()));
        }
        return Answer.done(f, before.path(), "goal.done.saved");
    }

    /** One that has ended is taken up again first. */
    private static Goal open(GoalPage.OneGoal one) {
        if (!one.goal().isOpen()) {
            throw new NotVisible();
        }
        return one.goal();
    }
}
