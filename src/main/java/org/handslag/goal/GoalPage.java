package org.handslag.goal;

import java.util.List;
import org.handslag.agreement.AgreementContent.AgreementGoal;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.ui.Form;

/**
 * The goals of a mentorship as one reader sees them.
 *
 * @param goals the open ones first
 * @param agreed what stands in the agreement, while there are no goals yet
 */
public record GoalPage(CircleView view, List<Goal> goals, List<AgreementGoal> agreed, Form form) {

    public List<Goal> open() {
        return goals.stream().filter(Goal::isOpen).toList();
    }

    public List<Goal> ended() {
        return goals.stream().filter(goal -> !goal.isOpen()).toList();
    }

    public boolean mayWrite() {
        return view.acts();
    }

    public boolean mayAdd() {
        return mayWrite() && open().size() < Goal.MOST;
    }

    /** Whether the reader is the mentee herself: the words are hers then. */
    public boolean mine() {
        return view.role() == CircleRole.MENTEE;
    }

    public String path() {
        return view.path() + "/goals";
    }

    /** One goal with what became of it. */
    public record OneGoal(GoalPage page, Goal goal, List<GoalChange> history) {
        public Form form() {
            return page.form();
        }

        public boolean mayWrite() {
            return page.mayWrite();
        }
    }
}
