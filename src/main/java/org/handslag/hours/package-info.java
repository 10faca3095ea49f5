/**
 * The hours of a mentor: how many the agreement grants, how many she plans, which she has given,
 * and whether the mentee remembers them so too.
 *
 * <p>{@link org.handslag.hours.HourLedger} is the one account of them, made from the versions of
 * the agreement and from what was noted; every page, list and statement reads it there. What was
 * noted never changes: a correction stands beside it. What the mentee confirms is that the time was
 * given, never how good it was.
 */
@NullMarked
@ApplicationModule(
        displayName = "Hours",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "journal",
            "settings",
            "pdf",
            "sheet",
            "directory",
            "home",
            "plain",
            "wish",
            "rules",
            "proof",
            "agreement",
            "mentorship"
        })
package org.handslag.hours;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
