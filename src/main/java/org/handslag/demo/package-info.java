/**
 * The World: three invented operators with a believable past, for demonstration and tests.
 *
 * <p>What stands in {@code world/} is a script: who there is, which courses, which dates, who comes
 * and what happens then, and what each operator has settled about itself. It is played by the
 * program's own verbs, the past of it in the past ({@link org.handslag.scope.Past}), so that
 * nothing in the World could not have come about by use. A database that holds the World says so;
 * production refuses it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "scope",
            "web",
            "sheet",
            "file",
            "directory",
            "settings",
            "access",
            "role",
            "venue",
            "course",
            "seats",
            "need",
            "circular",
            "attendance",
            "feedback",
            "completion",
            "prerequisite"
        })
package org.handslag.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
