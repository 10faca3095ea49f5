/**
 * Who may come in and as what: sign-in by link, the signed-in state, roles and links that are sent
 * for one purpose.
 *
 * <p>A sign-in is a row of its operator, found by the hash of a random cookie in one statement
 * together with the roles that hold today. No server session is kept, and nothing that is sent
 * reveals that a person takes part.
 */
@NullMarked
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"scope", "web", "journal", "message", "directory"})
package org.handslag.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
