/**
 * Where courses are held: the register of places, how to get to each, and what each is like for
 * those who come there.
 *
 * <p>A place belongs to the operator; every coordinator may keep it, whichever her programme. It is
 * retired when it is no longer used and never deleted, for dates of the past were held there. What
 * is told of access are single facts with the day they were checked, never a grade: the visitor
 * judges for herself, and what is unknown is said to be. Which facts there are to ask for is data
 * ({@code venue/inventory.txt}). Modules above show a place in their own pages ({@link
 * org.handslag.venue.VenueRegister}) and bring parts to its pages ({@link
 * org.handslag.venue.VenueSection}).
 */
@NullMarked
@ApplicationModule(
        displayName = "Venue",
        allowedDependencies = {"scope", "ui", "web", "journal", "sheet", "directory"})
package org.handslag.venue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
