/**
 * What the World tells of places to begin: which kinds of placements there are, what workplaces
 * offer and what of it someone has seen, and which mentors are willing, paused or not now.
 *
 * <p>It stands in {@code world/<slug>-placements.json} and is played by the verbs that pages use,
 * each at its own moment of the past. Mentors are not named there: who says something is found
 * among the trained who work at the workplace that is meant.
 */
@NullMarked
@ApplicationModule(
        displayName = "Demo of placements",
        allowedDependencies = {
            "scope",
            "directory",
            "adjustment",
            "rules",
            "offer",
            "willingness",
            "demo"
        })
package org.handslag.demoplacements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
