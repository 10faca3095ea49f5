/**
 * How well a mentee and a seat with a mentor suit each other, by rules that a programme has set:
 * which of them forbid a pair, and what speaks for it, as whole numbers and as reasons that a page
 * can say in words.
 *
 * <p>Knows no person, database or clock. What a mentee has not marked "may be used" is not in her
 * {@link org.handslag.fit.MenteeFacts}, so nothing here can come to know of it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Fit",
        allowedDependencies = {})
package org.handslag.fit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
