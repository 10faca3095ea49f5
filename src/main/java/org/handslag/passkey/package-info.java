/**
 * Keys with which people sign in and staff confirm that it is they: adding, naming and removing
 * them, signing in without typing an address, and the page to which a route leads that asks for
 * confirmation ({@link org.handslag.web.Allow#confirmed}).
 *
 * <p>What WebAuthn asks is checked by webauthn4j; nothing of Spring Security's own filters, which
 * keep a server session and a user by name, is used. A challenge is a token of {@code access}: for
 * one purpose, for five minutes, for one time. What comes of it is a sign-in as any other.
 *
 * <p>A form that came before its sender had shown who she is stays on her page, in full, and is
 * sent again by her own browser.
 */
@NullMarked
@ApplicationModule(
        displayName = "Passkey",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "limit",
            "journal",
            "message",
            "directory",
            "access",
            "home"
        })
package org.handslag.passkey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
