/**
 * What mentee, mentor, employer and consultant have agreed on, in versions that each of them
 * approves.
 *
 * <p>The text is made by five lead words ({@link org.handslag.agreement.LeadWord}); which of its
 * points must be there says the rule pack, and {@link org.handslag.agreement.Gaps} tells what is
 * missing. {@link org.handslag.agreement.Turns} is the one table of who may approve when, {@link
 * org.handslag.agreement.Pen} the one of who may write what. What stands in a version that all have
 * approved is never changed again: the next version is written beside it and takes its place. The
 * state of an agreement is derived from its versions and the day ({@link
 * org.handslag.agreement.AgreementState}), never stored.
 */
@NullMarked
@ApplicationModule(
        displayName = "Agreement",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "journal",
            "message",
            "settings",
            "pdf",
            "directory",
            "wish",
            "access",
            "limit",
            "plain",
            "completion",
            "adjustment",
            "rules",
            "mentorship"
        })
package org.handslag.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
