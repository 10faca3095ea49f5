package org.handslag.goal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.handslag.agreement.AgreementContent.AgreementGoal;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/**
 * What mentee, mentor, consultant and coordinator do with goals and the steps to them. Each step is
 * written into the journal, never what a goal says. Whether the reader may take it asks the caller.
 */
@Component
public class Aiming {
    static final String SUBJECT = "goal";

    private final Goals goals;
    private final GoalSteps steps;
    private final GoalHistory history;
    private final Journal journal;

    Aiming(Goals goals, GoalSteps steps, GoalHistory history, Journal journal) {
        this.goals = goals;
        this.steps = steps;
        this.history = history;
        this.journal = journal;
    }

    /** The open ones first, in their places; then those that have ended. */
    public List<Goal> of(MentorshipId mentorship) {
        return goals.of(mentorship);
    }

    /** The first goals, from an agreement; nothing happens where there are or were some already. */
    public void takeOver(
            MentorshipId mentorship, List<AgreementGoal> agreed, Viewer by, Instant at) {
        if (goals.of(mentorship).isEmpty()) {
            agreed.forEach(
                    one ->
                            add(
                                    mentorship,
                                    new GoalWords(one.what(), one.seen(), one.when()),
                                    GoalChange.Kind.TAKEN_OVER,
                                    by,
                                    at));
        }
    }

    /**
     * @return the one that says the same and is open already, else the new one
     * @throws Refusal when {@link Goal#MOST} are open
     */
    public GoalId add(MentorshipId mentorship, GoalWords words, Viewer by, Instant at) {
        return goals.of(mentorship).stream()
                .filter(goal -> goal.isOpen() && goal.words().what().equals(words.what()))
                .findFirst()
                .map(Goal::id)
                .orElseGet(() -> add(mentorship, words, GoalChange.Kind.MADE, by, at));
    }

    private GoalId add(
            MentorshipId mentorship, GoalWords words, GoalChange.Kind kind, Viewer by, Instant at) {
        var fresh = new Goal(GoalId.next(), mentorship, 1, words, null, List.of(), 0);
        if (goals.add(fresh, by.person(), at).isEmpty()) {
            throw new Refusal("goal.refused.three");
        }
        note(fresh, kind, words, by, at);
        return fresh.id();
    }

    /** False when someone else saved first. */
    public boolean change(Goal goal, GoalWords words, Viewer by, Instant at) {
        if (words.equals(goal.words())) {
            return true;
        }
        var saved = goals.save(goal, words);
        if (saved) {
            note(goal, GoalChange.Kind.CHANGED, goal.words(), by, at);
        }
        return saved;
    }

    public void end(Goal goal, GoalEnding ending, Viewer by, Instant at) {
        if (goals.end(goal.id(), ending, at)) {
            var kind =
                    switch (ending) {
                        case REACHED -> GoalChange.Kind.REACHED;
                        case GIVEN_UP -> GoalChange.Kind.GIVEN_UP;
                    };
            note(goal, kind, goal.words(), by, at);
        }
    }

    /**
     * @throws Refusal when {@link Goal#MOST} others are open
     */
    public void takeUpAgain(Goal goal, Viewer by, Instant at) {
        if (goal.isOpen()) {
            return;
        }
        if (!goals.reopen(goal)) {
            throw new Refusal("goal.refused.three");
        }
        note(goal, GoalChange.Kind.TAKEN_UP_AGAIN, goal.words(), by, at);
    }

    /**
     * @throws Refusal when there are {@link GoalStep#MOST} already
     */
    public void addStep(Goal goal, String what, Viewer by, Instant at) {
        if (goal.steps().size() >= GoalStep.MOST) {
            throw new Refusal("goal.refused.steps", Map.of("most", GoalStep.MOST));
        }
        var fresh = new GoalStep(GoalStepId.next(), goal.id(), what, null);
        if (steps.add(fresh, by.person(), at)) {
            note(by, goal, "goal.step-added");
        }
    }

    public void tick(Goal goal, GoalStep step, Viewer by, Instant at) {
        if (steps.tick(step.id(), by.person(), at)) {
            note(by, goal, "goal.step-done");
        }
    }

    public void untick(Goal goal, GoalStep step, Viewer by) {
        if (steps.untick(step.id())) {
            note(by, goal, "goal.step-undone");
        }
    }

    public void removeStep(Goal goal, GoalStep step, Viewer by) {
        if (steps.remove(step.id())) {
            note(by, goal, "goal.step-removed");
        }
    }

    private void note(Goal goal, GoalChange.Kind kind, GoalWords before, Viewer by, Instant at) {
        history.add(goal.id(), kind, before, by.person(), at);
        journal.changed(by, "goal.changed", subject(goal), Map.of(), Map.of("change", kind));
    }

    private void note(Viewer by, Goal goal, String what) {
        journal.changed(by, what, subject(goal), Map.of(), Map.of());
    }

    private static Subject subject(Goal goal) {
        return new Subject(SUBJECT, goal.id().value());
    }
}
