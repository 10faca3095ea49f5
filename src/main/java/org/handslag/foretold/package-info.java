/**
 * What goes by itself around a course date besides its reminders: when, to how many, and how it
 * reads. The modules that send it tell of it here ({@link org.handslag.foretold.Foretelling}), so
 * that a coordinator finds all of it beside her reminders and is never surprised by a letter.
 *
 * <p>Looking sends nothing, issues no link and keeps nothing. In whose name a letter is looked at
 * says nothing of whom it goes to: who has written or not answered may be nobody's business.
 */
@NullMarked
@ApplicationModule(
        displayName = "Foretold",
        allowedDependencies = {"scope", "ui", "web", "journal", "message", "directory", "course"})
package org.handslag.foretold;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
