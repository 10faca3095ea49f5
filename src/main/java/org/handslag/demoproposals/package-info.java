/**
 * What the World tells of the matching: in each programme with someone who waits a proposal that
 * was made some days ago, with a decision by hand, a trial beside it, and the proposal as it was
 * made anew since; some of it have met.
 *
 * <p>Some of those who wait have been asked from it: one reads and has time, one has said no to the
 * first and yes to the next, one has not answered in time, and of one all have said yes. Who it is
 * stands in {@code world/<slug>-choices.json}; mentors and contacts are those of the proposal.
 */
@NullMarked
@ApplicationModule(
        displayName = "Demo of proposals",
        allowedDependencies = {
            "scope",
            "ui",
            "directory",
            "fit",
            "demo",
            "mentorship",
            "pool",
            "proposal",
            "speedmeeting",
            "decision"
        })
package org.handslag.demoproposals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
