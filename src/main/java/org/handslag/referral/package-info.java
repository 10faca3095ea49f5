/**
 * Coming in: someone wishes for a mentor, or a professional thinks of it for her, until the
 * programme has answered.
 *
 * <p>She hears in her own language what it is and says yes herself before anything is kept beyond
 * what she is called and how to reach her. Whoever says no, or never answers, is forgotten. {@link
 * org.handslag.referral.Accepted} is how modules above find who waits for a mentor; {@link
 * org.handslag.referral.Coming} holds the steps.
 *
 * <p>Nothing that is sent tells what it is about: it says that there is something to read.
 */
@NullMarked
@ApplicationModule(
        displayName = "Referral",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "limit",
            "journal",
            "message",
            "directory",
            "role",
            "access",
            "home",
            "wish"
        })
package org.handslag.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
