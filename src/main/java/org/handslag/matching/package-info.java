/**
 * Who suits whom, as a problem of its own: mentees, mentors with seats, pairs with a score, and the
 * best matching that there is.
 *
 * <p>{@link org.handslag.matching.Problem} is what is asked, {@link org.handslag.matching.Goal}
 * what counts as best, {@link org.handslag.matching.Solver} finds a {@link
 * org.handslag.matching.Matching}, and {@link org.handslag.matching.Checker} proves that no better
 * one exists without knowing how it was found. Where both sides have ranked whom they would have,
 * {@link org.handslag.matching.Ranked} finds a stable matching of these {@link
 * org.handslag.matching.Wishes} instead, and {@link org.handslag.matching.Blocking} shows that
 * nobody upsets it. Nothing here knows of people, of a database or of a clock; {@code bin/match}
 * runs it alone.
 */
@NullMarked
@ApplicationModule(
        displayName = "Matching",
        allowedDependencies = {})
package org.handslag.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
