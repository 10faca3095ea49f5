/**
 * Asks those of a circle the same few questions again and again: whom, from when, how often, and by
 * which way in.
 *
 * <p>What is asked and what becomes of an answer is a module's above: it says so as {@link
 * org.handslag.checkin.CheckInAnswers}. Here stand the rhythm ({@link
 * org.handslag.checkin.CheckInRhythm}), the task that asks ({@link
 * org.handslag.checkin.CheckInAsking}), the link that is one person's and good for one period, the
 * code on a printed sheet, and what is kept of an answer that someone notes for her. All of it is
 * kept as long as the mentorship is.
 */
@NullMarked
@ApplicationModule(
        displayName = "Check-in",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "limit",
            "mail",
            "journal",
            "message",
            "directory",
            "access",
            "home",
            "mentorship"
        })
package org.handslag.checkin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
