/**
 * By which rules and weights a programme lets mentees and mentors be compared, as its coordinators
 * have set them.
 *
 * <p>Each change is a version of its own, with who made it, when and why; none is ever changed. A
 * proposal names the version it was made by, so that it can be told years later. A programme that
 * has decided nothing has {@link org.handslag.fit.Criteria#standard()}, as number 0 and nobody's.
 * Other modules read by {@link org.handslag.criteria.ProgrammeCriteria}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Criteria",
        allowedDependencies = {"scope", "fit", "ui", "web", "journal", "directory"})
package org.handslag.criteria;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
