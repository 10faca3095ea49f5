/**
 * What a mentee wants to reach: one to three goals at a time, each with the small steps there.
 *
 * <p>A goal says what, how it will be seen, and by when. The first ones are taken over from what
 * stands under the lead word goals of the agreement that holds. From then on each is its own: it
 * changes, is reached, or is laid aside, and that is nobody's fault; {@link
 * org.handslag.goal.GoalChange} keeps what it said before. Mentee, mentor, consultant and
 * coordinator write here ({@link org.handslag.goal.Aiming}); the employer does not see it. Goals go
 * with their mentorship, and when the mentee is erased.
 */
@NullMarked
@ApplicationModule(
        displayName = "Goals",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "journal",
            "plain",
            "directory",
            "mentorship",
            "agreement"
        })
package org.handslag.goal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
