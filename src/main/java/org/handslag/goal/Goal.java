package org.handslag.goal;

import java.time.Instant;
import java.util.List;
import org.handslag.mentorship.MentorshipId;
import org.jspecify.annotations.Nullable;

/**
 * Something that a mentee wants to reach.
 *
 * @param place from one to {@link #MOST} while it is open
 * @param end null while it is open
 * @param steps in the order in which they were written
 */
public record Goal(
        GoalId id,
        MentorshipId mentorship,
        int place,
        GoalWords words,
        @Nullable End end,
        List<GoalStep> steps,
        long lock) {
    /** So many at a time. */
    public static final int MOST = 3;

    /** When and how it came to its end. */
    public record End(GoalEnding ending, Instant at) {}

    public Goal {
        steps = List.copyOf(steps);
    }

    public boolean isOpen() {
        return end == null;
    }

    public long stepsDone() {
        return steps.stream().filter(GoalStep::isDone).count();
    }

    /** Whether all small steps are taken: then it may be reached. */
    public boolean hasAllStepsDone() {
        return !steps.isEmpty() && stepsDone() == steps.size();
    }

    public String path() {
        return "/mentorships/" + mentorship + "/goals/" + id;
    }
}
