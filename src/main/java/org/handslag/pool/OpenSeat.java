package org.handslag.pool;

import org.handslag.directory.WorkplaceId;
import org.handslag.fit.SeatFacts;
import org.handslag.scope.PersonId;

/**
 * A mentor at the workplace where she could guide someone; each mentor has one.
 *
 * @param open places at the workplace for all its mentors together, less those that are taken
 */
public record OpenSeat(PersonId mentor, WorkplaceId workplace, int open, SeatFacts facts) {}
