/**
 * What is taught and when: courses with their texts, modules and completion rule; dated instances
 * with sessions, place, staff seats and registration window.
 *
 * <p>Who sits on the seats is told by the seats module above, which hears {@link
 * org.handslag.course.InstanceChanged} in the same transaction and may refuse. The state of an
 * instance is computed from its times, never stored.
 */
@NullMarked
@ApplicationModule(
        displayName = "Course",
        allowedDependencies = {
            "scope",
            "web",
            "journal",
            "message",
            "file",
            "pdf",
            "calendar",
            "directory",
            "role",
            "access",
            "venue"
        })
package org.handslag.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
