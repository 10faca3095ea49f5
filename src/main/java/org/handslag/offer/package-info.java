/**
 * What a workplace offers to someone who begins there: how many places from when until when, in
 * which trade, with which tasks, languages, days and hours, and which adjustments it can make.
 *
 * <p>The employer's contact writes it in the reach of her own room, or the office does; job
 * consultants read. Each adjustment stands with who said it and when. A coordinator or a job
 * consultant who has been there and seen it verifies it; what is said anew has been seen by nobody.
 * Whether an offer is coming, open or over follows from its days.
 */
@NullMarked
@ApplicationModule(
        displayName = "Offer",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "journal",
            "sheet",
            "directory",
            "organisation",
            "adjustment",
            "home",
            "rules"
        })
package org.handslag.offer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
