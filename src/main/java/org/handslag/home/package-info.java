/**
 * The first pages: of those who run things, what needs them today ({@link
 * org.handslag.home.Today}); of everyone, what is hers and what is known of her ({@link
 * org.handslag.home.MySection}); of the installation, its operators and how the first one is made.
 *
 * <p>Modules above bring what they have for these pages; this one only gathers it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Home",
        allowedDependencies = {
            "scope",
            "limit",
            "ui",
            "web",
            "journal",
            "message",
            "directory",
            "role",
            "access",
            "adjustment"
        })
package org.handslag.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
