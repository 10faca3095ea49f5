/**
 * How ready a workplace is to receive someone with a mentor: looked at before the first placement,
 * and again every six months while someone is there. Each "not yet" leads to what can be done.
 *
 * <p>A {@link org.handslag.readiness.ReadinessCheck} is what was answered on one day; {@link
 * org.handslag.readiness.ReadinessPoint} says what is asked, and which questions wait until a
 * mentor is chosen. Nothing in it is about a mentee.
 */
@NullMarked
@ApplicationModule(
        displayName = "Readiness",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "journal",
            "sheet",
            "directory",
            "organisation",
            "home",
            "offer",
            "mentorship"
        })
package org.handslag.readiness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
