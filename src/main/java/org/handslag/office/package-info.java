/**
 * The coordinator's pages about what is taught and when: the courses, their dated instances, and
 * all that she does with one. The verbs belong to the course module; these pages ask, show what a
 * change would mean, and hand it on.
 *
 * <p>The page of an instance is her hub: modules add their part to it as {@link
 * org.handslag.course.InstanceSection}. A coordinator of some programmes sees their courses and
 * instances and no others.
 */
@NullMarked
@ApplicationModule(
        displayName = "Office",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "journal",
            "message",
            "sheet",
            "directory",
            "role",
            "access",
            "home",
            "venue",
            "course",
            "seats"
        })
package org.handslag.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
