/**
 * What goes by itself when it has been kept for long enough and no other module answers for it:
 * wishes for a seat that never became one, and people of whom nothing else is known.
 */
@NullMarked
@ApplicationModule(
        displayName = "Privacy",
        allowedDependencies = {"scope", "journal", "message", "directory", "seats"})
package org.handslag.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
