package org.handslag.proposal;

import org.handslag.directory.WorkplaceId;
import org.handslag.fit.SeatFacts;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A mentor at a workplace, in a run.
 *
 * @param name of the mentor, as it is now
 * @param place the workplace and its organisation, as they are called now
 * @param open places at the workplace, for all its mentors together
 * @param facts as they were then; null when the mentor has been erased since
 */
public record RunSeat(
        int number,
        PersonId mentor,
        String name,
        WorkplaceId workplace,
        String place,
        int open,
        @Nullable SeatFacts facts) {}
