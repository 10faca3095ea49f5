/**
 * Dates of a course that follow each other: every few weeks or months, or in spring and autumn. A
 * series is made from a date that exists, seen through as a list first, and its dates are drafts
 * like all others, each changed by itself.
 *
 * <p>When one date of a series has been changed, by whichever page, the later ones can follow: the
 * ones that still had the same as it ({@link org.handslag.series.Setting}). Every change goes
 * through the course's own verbs, so that whoever is registered is told as always.
 */
@NullMarked
@ApplicationModule(
        displayName = "Series",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "journal",
            "sheet",
            "directory",
            "venue",
            "course",
            "seats"
        })
package org.handslag.series;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
