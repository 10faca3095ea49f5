/**
 * Who is registered on a course date, and all that a coordinator does for a person who has asked on
 * the telephone, on paper, by mail or at the door.
 *
 * <p>The seats are handed out by {@link org.handslag.seats.Seats} and {@link
 * org.handslag.seats.Offers}, the same way as for whoever does it herself; this module asks, shows
 * what a change would mean, and keeps who asked and how ({@link
 * org.handslag.registered.AskedChange}). Nobody is asked for what the operator knows: whoever is to
 * be registered is looked for first.
 */
@NullMarked
@ApplicationModule(
        displayName = "Registered",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "journal",
            "message",
            "sheet",
            "directory",
            "course",
            "seats",
            "elsewhere",
            "letter",
            "wish"
        })
package org.handslag.registered;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
