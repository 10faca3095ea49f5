/**
 * What people can do: how many wait for a mentor, by the work they wish for, their languages, when
 * they can and with what they would like help; the wishes that mentees have let employers read; and
 * what a programme tells of its matching.
 *
 * <p>For employers that have a trained mentor, and those who run the programme. All of it is made
 * from what mentees have marked "may be used", as {@link org.handslag.pool} hands it out. Numbers
 * come in steps of five and never of fewer; a released wish says the very words that its mentee has
 * read, and nothing of who she is. A mentee with a protected identity is in none of it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Supply",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "journal",
            "disclosure",
            "fit",
            "directory",
            "settings",
            "home",
            "organisation",
            "adjustment",
            "referral",
            "offer",
            "profile",
            "criteria",
            "pool"
        })
package org.handslag.supply;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
