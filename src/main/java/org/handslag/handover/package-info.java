/**
 * What a stand-in or a new mentor should know, in the mentee's own words, and how another mentor is
 * asked for without blame.
 *
 * <p>When someone comes, the mentee is asked; she writes it, has it written or tells it herself.
 * Nobody reads it before she has said yes to it, a stand-in only while she stands in ({@link
 * org.handslag.handover.HandoverSight}), and it can be taken back. Whoever asks for another mentor
 * says no reason, and the other learns only that one is sought.
 */
@NullMarked
@ApplicationModule(
        displayName = "Handover",
        allowedDependencies = {"scope", "ui", "web", "journal", "home", "plain", "mentorship"})
package org.handslag.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
