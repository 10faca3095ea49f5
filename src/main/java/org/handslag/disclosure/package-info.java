/**
 * Which numbers on people may be told, so that nobody can be reckoned from them.
 *
 * <p>Knows no person and no database.
 */
@NullMarked
@ApplicationModule(
        displayName = "Disclosure",
        allowedDependencies = {})
package org.handslag.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
