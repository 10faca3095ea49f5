/**
 * What an order of a course is filled with, and what comes of it: the catalogue of teaching modules
 * stands on the form that orders, and what the participants took with them is told to the orderer
 * as soon as it is published.
 *
 * <p>Keeps nothing of its own. It stands above the modules that it brings together, so that none of
 * them need know another.
 */
@NullMarked
@ApplicationModule(
        displayName = "Fulfilment",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "directory",
            "questionnaire",
            "course",
            "survey",
            "agenda",
            "evaluation",
            "commission"
        })
package org.handslag.fulfilment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
