/**
 * The office's pages on who takes part as a body: organisations, their workplaces and who works
 * there; and the operator's own programmes.
 */
@NullMarked
@ApplicationModule(
        displayName = "Organisation",
        allowedDependencies = {"scope", "ui", "web", "journal", "sheet", "directory"})
package org.handslag.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
