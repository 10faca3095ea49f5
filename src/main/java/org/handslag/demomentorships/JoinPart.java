package org.handslag.demomentorships;

import org.handslag.mentorship.CircleRole;
import org.jspecify.annotations.Nullable;

/**
 * Another mentor or someone who steps in.
 *
 * @param from so many days ago
 * @param until so many days from now; null when nobody knows
 */
record JoinPart(
        CircleRole role, String name, int from, @Nullable Integer until, boolean promised) {}
