/**
 * What an operator settles about itself: name, country, languages, time zone, colour and logo; whom
 * to ask and in whose name messages go; an urgent notice on every page; how it keeps personal data;
 * how accessible its service is and what is known not to be.
 *
 * <p>The public pages on all this are made above from {@link
 * org.handslag.settings.OperatorSettings} and {@link org.handslag.settings.LegalFacts}. What every
 * page needs is kept in memory for as long as the operator's version stands: every change here
 * raises it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Settings",
        allowedDependencies = {"scope", "ui", "web", "journal", "sheet", "file", "message"})
package org.handslag.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
