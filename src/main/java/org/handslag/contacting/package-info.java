/**
 * Who is written to at a workplace when the operator writes to many, and how often that may be:
 * what campaigns and recurring surveys have in common.
 *
 * <p>{@link org.handslag.contacting.Whom} finds the address, {@link
 * org.handslag.contacting.Mailing} tells for each workplace whether it is written to or why not,
 * and {@link org.handslag.contacting.QuarterLimit} counts the mails of every kind together, so that
 * no workplace gets more of them in a quarter than the operator allows. Whoever says "never again"
 * is {@link org.handslag.contacting.LeftAlone}: by her address, whatever workplaces she answers
 * for.
 */
@NullMarked
@ApplicationModule(
        displayName = "Contacting",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "journal",
            "message",
            "directory",
            "organisation",
            "relation"
        })
package org.handslag.contacting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
