/**
 * Protected identity. A coordinator marks someone, never why and for a year at most; from then on
 * her entry holds an alias and no address, and so does every copy of her name that the program has
 * made, in whatever table. What she is called lies in a vault ({@code shelter_vault}), which one
 * page reads, for the few who are named, and every look is noted.
 *
 * <p>Nothing opens by itself: when the last day has passed a person decides. What was replaced is
 * kept beside the name and put back when the protection ends; it goes for good when she is erased.
 */
@NullMarked
@ApplicationModule(
        displayName = "Shelter",
        allowedDependencies = {
            "scope",
            "limit",
            "ui",
            "web",
            "journal",
            "message",
            "directory",
            "pdf",
            "settings",
            "access",
            "home",
            "completion"
        })
package org.handslag.shelter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
