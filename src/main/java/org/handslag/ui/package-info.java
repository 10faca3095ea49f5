/**
 * What pages are written with: the words of each language, what was typed into a form and what is
 * wrong with it, and what the components in {@code jte/ui} take.
 *
 * <p>A text for people is a message key here and a line in {@code messages/<language>/}. A {@link
 * org.handslag.ui.Form} keeps what was typed, whatever is wrong with it, so that a page can show it
 * again. Nothing here knows of an operator's address or of a request.
 */
@NullMarked
@ApplicationModule(displayName = "UI", allowedDependencies = "scope")
package org.handslag.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
