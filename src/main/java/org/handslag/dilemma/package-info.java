/**
 * Dilemma cases for the exchange between mentors: what happened, and what one could ask, with a
 * guide for a reflecting team to print.
 *
 * <p>A few well tried cases come with the program in each of its languages. A coordinator takes in
 * those she likes; from then on they are the operator's own to change.
 */
@NullMarked
@ApplicationModule(
        displayName = "Dilemma",
        allowedDependencies = {"scope", "ui", "web", "journal"})
package org.handslag.dilemma;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
