/**
 * How a circle follows up what it has agreed: when it meets, what it looked at and decided, and how
 * the support becomes less until the mentee manages on her own.
 *
 * <p>The days come from the agreement and follow it when it is extended, shortened or renewed
 * ({@link org.handslag.followup.Following}); what was held stays. {@link
 * org.handslag.followup.ReviewState} is the one table of what can become of a meeting. What goes by
 * mail or into a calendar tells a bystander a time and nothing else.
 */
@NullMarked
@ApplicationModule(
        displayName = "Follow-up",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "journal",
            "message",
            "calendar",
            "directory",
            "home",
            "plain",
            "mentorship",
            "agreement",
            "proof"
        })
package org.handslag.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
