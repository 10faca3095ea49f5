/**
 * What the World tells of finding a mentor: what those who wait have said and let be used, what
 * mentors bring, who is kept apart from whom, how long some ways take, and where the postal areas
 * are that the World needs.
 *
 * <p>It stands in {@code world/<slug>-profiles.json} and is played by the verbs that pages use.
 * Mentors are not named there: who speaks is found among the trained who work at the workplace that
 * is meant.
 */
@NullMarked
@ApplicationModule(
        displayName = "Demo: profiles",
        allowedDependencies = {
            "scope",
            "directory",
            "fit",
            "adjustment",
            "willingness",
            "referral",
            "profile",
            "pool",
            "supply",
            "demo"
        })
package org.handslag.demoprofiles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
