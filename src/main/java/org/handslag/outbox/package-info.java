/**
 * The outbox as coordinators see it: what was sent to whom and how far it came, letters to print,
 * calls to make and addresses that take no mail.
 *
 * <p>Each coordinator sees the messages of her programmes. What she says has become of a message is
 * kept with her name; what she reads about people is kept in the access log.
 */
@NullMarked
@ApplicationModule(
        displayName = "Outbox",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "journal",
            "sheet",
            "pdf",
            "message",
            "directory",
            "settings"
        })
package org.handslag.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
