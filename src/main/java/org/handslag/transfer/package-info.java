/**
 * What someone takes with her from a course into her own work: one to three sentences on what she
 * will do at her workplace within two weeks, and one gentle question afterwards.
 *
 * <p>She writes at the end of the day, behind her own link or with the day's code, and answers by a
 * link without signing in: done, partly or not yet, with words if she likes, as often as she
 * changes her mind. A coordinator reads how many wrote and answered, and how it went from five
 * answers up; never who. The words are read, without a name, where their writer lets them be, and
 * become a card of the experience bank that she sends herself.
 */
@NullMarked
@ApplicationModule(
        displayName = "Transfer",
        allowedDependencies = {
            "scope",
            "limit",
            "ui",
            "web",
            "journal",
            "message",
            "directory",
            "access",
            "home",
            "course",
            "foretold",
            "seats",
            "letter",
            "attendance",
            "survey",
            "experience"
        })
package org.handslag.transfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
