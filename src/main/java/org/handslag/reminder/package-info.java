/**
 * What is sent around a course date without anyone pressing a button: a timeline of entries, each
 * with its moment, whom it reaches and what it says.
 *
 * <p>A new date gets a copy of its programme's timeline, a copied date that of the date it was made
 * from; each is then edited by itself. Whom an entry reaches is asked in one place ({@link
 * org.handslag.reminder.Addressees}), for the page that foretells it and for the task that sends
 * it. What was sent is written with its message in one transaction, a batch at a time, so that a
 * run that is stopped goes on where it was.
 */
@NullMarked
@ApplicationModule(
        displayName = "Reminder",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "journal",
            "message",
            "directory",
            "course",
            "foretold",
            "seats",
            "letter",
            "circular"
        })
package org.handslag.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
