/**
 * Who could be with whom: the best proposal that exists under a programme's own criteria, with its
 * reasons, what would change it, and what people have decided by hand.
 *
 * <p>A run is a draft whose input is frozen: {@link org.handslag.proposal.MatchRun}, its mentees
 * and its seats. It is solved anew each time it is looked at, from that input alone, and shown only
 * when it is proved. Nothing follows from it by itself; people are asked in the module above.
 */
@NullMarked
@ApplicationModule(
        displayName = "Proposal",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "journal",
            "sheet",
            "disclosure",
            "fit",
            "matching",
            "directory",
            "role",
            "home",
            "adjustment",
            "referral",
            "profile",
            "criteria",
            "pool"
        })
package org.handslag.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
