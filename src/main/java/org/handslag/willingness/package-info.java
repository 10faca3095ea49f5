/**
 * Whether someone who is trained as a mentor wants to be one now: willing, paused until a day, or
 * not now; for how many at once, and with which kind of support.
 *
 * <p>She says it herself on her own page and can change it whenever she likes. Only those are asked
 * whose completion of a course that makes a mentor stands. A pause ends by itself. Coordinators see
 * it at her workplace and on her page; what she has said goes with her when she is erased.
 */
@NullMarked
@ApplicationModule(
        displayName = "Willingness",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "journal",
            "directory",
            "organisation",
            "home"
        })
package org.handslag.willingness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
