/**
 * A course that someone orders: an employer or a labour-market unit asks for it on a public form,
 * gets an offer, agrees, and the dates are made for her alone. The order knows what it prepares, so
 * that the coming placements can be found from the course and the course from them.
 *
 * <p>Where an order stands is told by its steps, each with who, when and with what words; {@link
 * org.handslag.commission.CommissionState} holds which may follow which. That it is delivered is
 * never written down: it follows from its dates and their attendance. Who may register for its
 * dates is the module {@code reserve}'s.
 *
 * <p>Two doors stand open to modules that know more: {@link org.handslag.commission.Contents} for
 * what can be ordered, {@link org.handslag.commission.Evaluations} for what came of it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Commission",
        allowedDependencies = {
            "scope",
            "limit",
            "ui",
            "web",
            "journal",
            "sheet",
            "calendar",
            "message",
            "settings",
            "directory",
            "access",
            "home",
            "venue",
            "course",
            "seats",
            "reserve",
            "wish"
        })
package org.handslag.commission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
