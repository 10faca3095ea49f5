/**
 * The way out of the house: hands one mail to the installation's SMTP server and understands its
 * answer, or one text message to a provider's adapter.
 *
 * <p>The module knows no database and keeps nothing. What was to be said, whether it was said
 * before and when to try again is known above.
 */
@NullMarked
@ApplicationModule(
        displayName = "Mail",
        allowedDependencies = {"scope", "web"})
package org.handslag.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
