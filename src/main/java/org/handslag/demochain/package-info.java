/**
 * The part of the World that stands around its courses: the modules that they are made from, a
 * guest speaker and the programme of the day on which she speaks, and an external provider with its
 * contract and the dates held under it. All of it stands in {@code world/chain.json}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Demo of the course chain",
        allowedDependencies = {
            "scope",
            "directory",
            "course",
            "roster",
            "series",
            "agenda",
            "demo"
        })
package org.handslag.demochain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
