/**
 * What someone of a circle is worried about: told in a few words, looked at by whoever leads,
 * closed with what happened.
 *
 * <p>{@link org.handslag.concern.ConcernSight} is the one table of who sees what of it. Whether the
 * mentee has been told is asked at each step until she has been: then she reads what was noted, by
 * whom and what happens. Why she has not been told stands in the record, and without her knowing
 * only a coordinator closes it ({@link org.handslag.concern.ConcernState}).
 */
@NullMarked
@ApplicationModule(
        displayName = "Concern",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "journal",
            "settings",
            "directory",
            "home",
            "plain",
            "mentorship"
        })
package org.handslag.concern;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
