package org.handslag.profile;

import org.handslag.directory.WorkplaceId;
import org.handslag.scope.PersonId;

/**
 * How long a mentee needs to a workplace, as someone has looked it up.
 *
 * @param minutes one way
 */
public record TravelTime(PersonId person, WorkplaceId workplace, int minutes) {}
