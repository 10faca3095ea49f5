/**
 * The mentorship and its circle: the mentee, her mentor, the contact at the employer and the job
 * consultant, each for a time and with what she may see.
 *
 * <p>{@link org.handslag.mentorship.Insight} is the one table of who sees what, before and after
 * the promise of confidentiality, after the end and later; every page asks it. {@link
 * org.handslag.mentorship.Circle} knows who is waiting for whom. Nothing of a mentee is shown to a
 * mentor or an employer before they have promised to keep it to themselves.
 */
@NullMarked
@ApplicationModule(
        displayName = "Mentorship",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "journal",
            "message",
            "directory",
            "role",
            "access",
            "home",
            "wish",
            "referral"
        })
package org.handslag.mentorship;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
