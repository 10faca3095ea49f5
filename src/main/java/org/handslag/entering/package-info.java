/**
 * A coordinator registers someone who has asked on the telephone, by mail, on paper or at the door:
 * for herself, or for colleagues.
 *
 * <p>She looks first: whom the operator knows is taken for that person, and nobody is asked for
 * what is known. The seat comes from {@link org.handslag.seats.Seats} as everyone's does; when it
 * is full she chooses between the waiting list and letting someone in, with a reason.
 */
@NullMarked
@ApplicationModule(
        displayName = "Entering",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "journal",
            "directory",
            "course",
            "seats",
            "registered",
            "wish"
        })
package org.handslag.entering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
