/**
 * What the World tells of the matching: in each programme with someone who waits a proposal that
 * was made some days ago, with a decision by hand, a trial beside it, and the proposal as it was
 * made anew since; and that some of it have met.
 */
@NullMarked
@ApplicationModule(
        displayName = "Demo of proposals",
        allowedDependencies = {"scope", "directory", "demo", "proposal", "speedmeeting"})
package org.handslag.demoproposals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
