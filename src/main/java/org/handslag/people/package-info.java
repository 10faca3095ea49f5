/**
 * The office's pages on people: finding someone, her page with where she works and has worked, and
 * making one of two entries that are the same person.
 *
 * <p>Who reads is noted for every person shown. A merge is a row of its own: who found the two to
 * be one, why, and which facts were taken over; for thirty days it can be undone. The journal says
 * of names, addresses and numbers only that they changed, so that erasing a person leaves nothing.
 */
@NullMarked
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"scope", "ui", "web", "journal", "sheet", "directory"})
package org.handslag.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
