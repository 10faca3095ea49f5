/**
 * The other dates of a course for someone who is registered on one of them: what she would have
 * there. The same for herself and for the coordinator who changes her date for her; the change
 * itself is {@link org.handslag.seats.Rebooking}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Elsewhere",
        allowedDependencies = {"scope", "course", "seats"})
package org.handslag.elsewhere;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
