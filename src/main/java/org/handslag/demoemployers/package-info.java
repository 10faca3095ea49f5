/**
 * The part of the World's past that concerns employers: how the operator stands with each, which
 * courses they have ordered, how they were invited and what they answered.
 *
 * <p>What happens stands in {@code world/<slug>-employers.json} and is played by the verbs that
 * pages use, each at its own moment of the past, once all open dates have been played.
 */
@NullMarked
@ApplicationModule(
        displayName = "Demo of employers",
        allowedDependencies = {
            "scope",
            "directory",
            "venue",
            "course",
            "seats",
            "reserve",
            "relation",
            "commission",
            "campaign",
            "room",
            "reminder",
            "demo"
        })
package org.handslag.demoemployers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
