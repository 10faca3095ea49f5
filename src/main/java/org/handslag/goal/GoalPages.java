package org.handslag.goal;

import java.util.List;
import org.handslag.agreement.AgreementContent.AgreementGoal;
import org.handslag.agreement.Agreements;
import org.handslag.goal.GoalPage.OneGoal;
import org.handslag.journal.Reads;
import org.handslag.mentorship.CircleItem;
import org.handslag.mentorship.CircleMember;
import org.handslag.mentorship.Circles;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.NotVisible;
import org.handslag.ui.Form;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** Gathers what the pages on goals show to each reader, and notes who has looked at whom. */
@Component
class GoalPages {
    static final String READ_AS = "goals";

    private final Circles circles;
    private final Agreements agreements;
    private final Goals goals;
    private final GoalHistory history;
    private final Reads reads;

    GoalPages(
            Circles circles, Agreements agreements, Goals goals, GoalHistory history, Reads reads) {
        this.circles = circles;
        this.agreements = agreements;
        this.goals = goals;
        this.history = history;
        this.reads = reads;
    }

    GoalPage page(Frame f, MentorshipId id, Form form) {
        var view = circles.seeing(CircleItem.GOALS, id, f);
        reads.read(f.viewer(), READ_AS, view.mentee().stream().map(CircleMember::person).toList());
        var all = goals.of(id);
        return new GoalPage(view, all, all.isEmpty() ? agreed(view) : List.of(), form);
    }

    /** For whoever takes part; hidden from whoever only reads. */
    GoalPage writing(Frame f, MentorshipId id, Form form) {
        var page = page(f, id, form);
        if (!page.mayWrite()) {
            throw new NotVisible();
        }
        return page;
    }

    OneGoal one(Frame f, MentorshipId id, GoalId goal, Form form) {
        return one(page(f, id, form), goal);
    }

    OneGoal writing(Frame f, MentorshipId id, GoalId goal, Form form) {
        return one(writing(f, id, form), goal);
    }

    private OneGoal one(GoalPage page, GoalId id) {
        var goal =
                page.goals().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow(NotVisible::new);
        return new OneGoal(page, goal, history.of(id));
    }

    private List<AgreementGoal> agreed(CircleView view) {
        return agreements
                .find(view.circle(), view.today())
                .map(agreement -> agreement.inForce())
                .map(version -> version.content().goals())
                .orElse(List.of());
    }
}
