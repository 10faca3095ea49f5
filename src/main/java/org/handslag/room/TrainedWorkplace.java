package org.handslag.room;

import org.handslag.directory.WorkplaceId;

/**
 * A workplace with how much of its staff has been trained.
 *
 * @param mentors people who work there and have completed a course that makes a mentor
 * @param employees how many work there; 0 while nobody has told
 */
public record TrainedWorkplace(WorkplaceId id, String name, int mentors, int employees) {
    public boolean isKnown() {
        return employees > 0;
    }

    /** Whether the number that was told can be right. */
    public boolean isPossible() {
        return mentors <= employees;
    }

    /** Of a hundred, rounded; more than none is never told as 0. */
    public int percent() {
        if (!isKnown() || mentors == 0) {
            return 0;
        }
        return Math.max(1, Math.toIntExact(Math.round(mentors * 100.0 / employees)));
    }
}
