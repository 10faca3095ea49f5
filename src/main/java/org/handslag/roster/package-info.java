/**
 * Who can teach: trainers, guest speakers and external providers, with their topics and languages,
 * what they ask for and what they need, and the contracts of the providers.
 *
 * <p>A trainer or guest is a person of the directory, a provider an organisation. She is shown to
 * the public by name only when she has agreed. Whoever is no longer asked rests; nothing is
 * deleted, for dates of the past were held by her. What has been delivered under a contract is told
 * by the module that knows the dates ({@link org.handslag.roster.Deliveries}).
 */
@NullMarked
@ApplicationModule(
        displayName = "Roster",
        allowedDependencies = {"scope", "ui", "web", "journal", "sheet", "directory"})
package org.handslag.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
