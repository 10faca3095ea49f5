/**
 * In which way, and until when, a freed seat of a date is handed on at a moment: what the date says
 * and how near it is, without anyone's registration.
 */
@NullMarked
@ApplicationModule(
        displayName = "Handing",
        allowedDependencies = {"scope", "course"})
package org.handslag.handing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
