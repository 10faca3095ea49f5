/**
 * Who has completed which course, the certificate that says so, and how many mentors there are.
 *
 * <p>A completion follows from attendance by the course's own rule as soon as the instance is over,
 * and is corrected the moment attendance is. Earlier completions come from an import. Nothing is
 * deleted: what no longer holds is revoked and keeps its trace. The counter counts people, each
 * once, who have completed a course that makes a mentor.
 */
@NullMarked
@ApplicationModule(
        displayName = "Completion",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "journal",
            "message",
            "sheet",
            "pdf",
            "directory",
            "settings",
            "access",
            "home",
            "course",
            "seats",
            "attendance"
        })
package org.handslag.completion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
