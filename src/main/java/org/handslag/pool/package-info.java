/**
 * Those who wait for a mentor and the seats that are open, as facts that may be used: the only way
 * from people to the matching.
 *
 * <p>Of a mentee nothing goes on but what she has said in her profile and marked "may be used",
 * whom she is kept apart from, and since when she waits. Of a mentor what she has said for being
 * proposed, whether she is trained and how many she can guide; of a workplace what it offers.
 */
@NullMarked
@ApplicationModule(
        displayName = "Pool",
        allowedDependencies = {
            "scope",
            "fit",
            "directory",
            "adjustment",
            "willingness",
            "referral",
            "profile"
        })
package org.handslag.pool;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
