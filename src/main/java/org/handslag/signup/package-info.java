/**
 * What people meet when they want a seat: the public form and its receipt, the person's own page
 * and the contact's page behind a link or a code, what someone needs to take part, and the
 * reminders and releases that time asks for.
 *
 * <p>Nothing here hands out a seat: every change goes through the public verbs of {@link
 * org.handslag.seats.Seats} and its neighbours. Needs are this module's own: written by the person
 * herself, read by the coordinator through {@link org.handslag.signup.Needs}, seen by no contact
 * and deleted soon after the course.
 */
@NullMarked
@ApplicationModule(
        displayName = "Signup",
        allowedDependencies = {
            "scope",
            "limit",
            "ui",
            "web",
            "journal",
            "message",
            "calendar",
            "directory",
            "access",
            "home",
            "venue",
            "course",
            "seats",
            "letter",
            "need"
        })
package org.handslag.signup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
