/**
 * Who belongs to the network, and what members bring to it: topics and speakers that they suggest
 * and second, workplaces that offer to host, and those who would like to be in a network before it
 * has any form.
 *
 * <p>A member of a programme's network is whoever has completed one of its courses. She comes in by
 * a personal link ({@link org.handslag.membership.MemberLinks}), signed in or not; {@link
 * org.handslag.membership.Doorway} tells who stands there. What others suggest she reads without
 * names.
 */
@NullMarked
@ApplicationModule(
        displayName = "Membership",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "limit",
            "journal",
            "message",
            "sheet",
            "directory",
            "access",
            "home",
            "completion"
        })
package org.handslag.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
