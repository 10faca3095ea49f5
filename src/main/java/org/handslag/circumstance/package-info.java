/**
 * What besides a mentee's own words decides whether two suit, said by those who know it: a mentor
 * what she brings, a coordinator who is kept apart from whom, a consultant how long the way takes,
 * and an administrator where postal areas are.
 *
 * <p>All of it is kept in {@code profile}; here are the pages. The page of who is kept apart shows
 * conflicts that the programme knows of, and never what two people have said of each other in
 * private.
 */
@NullMarked
@ApplicationModule(
        displayName = "Circumstance",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "fit",
            "sheet",
            "journal",
            "directory",
            "adjustment",
            "home",
            "willingness",
            "referral",
            "profile"
        })
package org.handslag.circumstance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
