/**
 * The people decide: a mentee is asked first, then the mentor, then the contact at the workplace,
 * and a coordinator begins the mentorship when all have said yes.
 *
 * <p>A {@link org.handslag.decision.Choosing} is what one mentee is asked: up to three choices from
 * a run, each of which holds a seat. Nothing is chosen for anyone: a person asks, and people
 * answer. Before the promise of confidentiality mentor and employer see what is asked of them and
 * never of whom; that promise is taken in the mentorship itself.
 *
 * <p>A no needs no reason, is told to nobody as whose it was, and is counted against no one. What
 * is sent says that there is something to read, and no more.
 */
@NullMarked
@ApplicationModule(
        displayName = "Decision",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "journal",
            "message",
            "fit",
            "directory",
            "access",
            "role",
            "home",
            "wish",
            "adjustment",
            "offer",
            "willingness",
            "referral",
            "mentorship",
            "profile",
            "pool",
            "proposal"
        })
package org.handslag.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
