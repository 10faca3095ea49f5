/**
 * What a coordinator writes to many at once: to those who have a place, who wait, who have not said
 * whether they can come, to the contacts of seats without a name, or to whom she picks.
 *
 * <p>She writes in as many languages as she can; each reader gets hers, or honestly another. Before
 * anything is sent she sees it as one of them will get it. {@link
 * org.handslag.circular.Circulating} hands it to the outbox in one transaction, by mail, as a
 * letter or as a call, through the contact where a colleague has no address. What is kept here is
 * that it was sent, by whom, to how many and under which subject.
 */
@NullMarked
@ApplicationModule(
        displayName = "Circular",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "journal",
            "message",
            "directory",
            "course",
            "seats",
            "letter"
        })
package org.handslag.circular;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
