/**
 * What visitors tell of what does not work for them, without a name if they like, and the
 * coordinator's list of it. It is kept until it has been answered, at most a year after that.
 */
@NullMarked
@ApplicationModule(
        displayName = "Feedback",
        allowedDependencies = {"scope", "home", "journal", "sheet", "message", "ui", "web"})
package org.handslag.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
