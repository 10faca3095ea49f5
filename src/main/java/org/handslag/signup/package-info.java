/**
 * What people meet when they want a seat: the public form and its receipt, the person's own page
 * and the contact's page behind a link or a code, where someone tells what she needs to take part,
 * and the releases that time asks for.
 *
 * <p>Nothing here hands out a seat: every change goes through the public verbs of {@link
 * org.handslag.seats.Seats} and its neighbours. What someone needs is handed to {@link
 * org.handslag.need.Needs} and shown to no contact.
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
            "reserve",
            "elsewhere",
            "letter",
            "need",
            "wish"
        })
package org.handslag.signup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
