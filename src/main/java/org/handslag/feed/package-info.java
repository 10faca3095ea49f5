/**
 * My courses in my own calendar: an address that a calendar asks now and then, which a person turns
 * on, renews and turns off on her page. It holds no name; whoever has it reads her sessions, under
 * the same uids as the calendar files in her mails.
 */
@NullMarked
@ApplicationModule(
        displayName = "Feed",
        allowedDependencies = {
            "scope",
            "limit",
            "ui",
            "web",
            "journal",
            "calendar",
            "directory",
            "access",
            "home",
            "course",
            "seats",
            "letter"
        })
package org.handslag.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
