/**
 * What is done on a day: the catalogue of teaching modules, the programme of each course date with
 * its times and who leads, the sheet of it on paper, and the picture of those who were there.
 *
 * <p>A course has modules of its own; the catalogue is where they come from. Times are computed
 * from the session's start and never stored. What the public reads of who leads is only what she
 * has agreed to. Under which contract a date is given is kept here too, for here both are known.
 */
@NullMarked
@ApplicationModule(
        displayName = "Agenda",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "journal",
            "sheet",
            "file",
            "pdf",
            "directory",
            "settings",
            "roster",
            "venue",
            "course",
            "seats"
        })
package org.handslag.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
