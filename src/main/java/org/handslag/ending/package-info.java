/**
 * The end of a mentorship, from four weeks before it: what came of it, summed up together and right
 * in the mentee's eyes before anyone at the workplace reads it; what she takes with her on paper;
 * and what each says to the others.
 *
 * <p>{@link org.handslag.ending.EndingView} is the one table of who writes and who reads what here.
 * Nothing that leaves the circle tells of a programme or of why someone wanted a mentor. All of it
 * goes with the mentorship, and what names or describes the mentee when she is erased.
 */
@NullMarked
@ApplicationModule(
        displayName = "Ending",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "journal",
            "message",
            "settings",
            "pdf",
            "directory",
            "access",
            "plain",
            "wish",
            "mentorship",
            "agreement"
        })
package org.handslag.ending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
