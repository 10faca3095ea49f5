/**
 * Network meetings for those who have completed a course: made from a ready form or from a topic
 * that members chose, sent to whom a rule finds, answered with one press, attended and told back.
 *
 * <p>{@link org.handslag.network.Meeting} is what is planned; {@link org.handslag.network.Guest} is
 * one person's invitation, answer and presence. A place limit holds under a lock on the meeting.
 * What draws people lies in a table of its own, without person and no finer than the day.
 */
@NullMarked
@ApplicationModule(
        displayName = "Network",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "journal",
            "message",
            "calendar",
            "sheet",
            "directory",
            "settings",
            "access",
            "venue",
            "home",
            "course",
            "experience",
            "dilemma",
            "membership"
        })
package org.handslag.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
