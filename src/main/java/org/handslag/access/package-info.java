/**
 * Who may come in: sign-in by a link that is sent, the signed-in state, and links and codes that
 * are sent for one purpose ({@link org.handslag.access.Tokens}).
 *
 * <p>A sign-in is a row of its operator, found by the hash of a random cookie in one statement
 * together with the roles that hold today. No server session is kept, and nothing that is sent
 * reveals that a person takes part. In a database that holds the World one may be a persona.
 */
@NullMarked
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"scope", "limit", "ui", "web", "message", "directory"})
package org.handslag.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
