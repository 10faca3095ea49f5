/**
 * What the World tells of employers who are asked again and again what they need: a standing
 * inquiry with its rounds, what workplaces answered, and whom they want called.
 *
 * <p>It stands in {@code world/<slug>-inquiry.json}. Rounds are begun and sent by the program's own
 * task, at the moments when it would have done so.
 */
@NullMarked
@ApplicationModule(
        displayName = "Demo: inquiry",
        allowedDependencies = {"scope", "demo", "questionnaire", "relation", "inquiry"})
package org.handslag.demoinquiry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
