/**
 * Brings lists from elsewhere in: organisations with their workplaces, people with the courses they
 * completed earlier, and whom to write to at employers.
 *
 * <p>A file is read line by line ({@link org.handslag.intake.Mapping} says which column holds which
 * fact), every wrong line is told with its reason, and only a file without wrong lines is brought
 * in: as a whole, in one transaction, by the same verbs as by hand. What is known already never
 * changes, so that the same file brought in again changes nothing. The file itself is forgotten as
 * soon as it is in, or after a day.
 */
@NullMarked
@ApplicationModule(
        displayName = "Intake",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "journal",
            "sheet",
            "directory",
            "course",
            "completion",
            "relation"
        })
package org.handslag.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
