/**
 * What the World tells of its networks: five years of meetings with answers and what they gave,
 * what members suggested, cases to talk about, and the cards of the experience bank.
 *
 * <p>It stands in {@code world/<slug>-network.json} and is played after the dates, since those who
 * have completed a course are the members. Nobody is named in the script: who does something is
 * found among those who had completed a course by that day, at the workplace that is meant where
 * anyone works there.
 */
@NullMarked
@ApplicationModule(
        displayName = "Demo: the network",
        allowedDependencies = {
            "scope",
            "demo",
            "course",
            "directory",
            "venue",
            "completion",
            "membership",
            "dilemma",
            "experience",
            "network"
        })
package org.handslag.demonetwork;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
