/**
 * What an audit of a mentorship asks for, and whether it is there: a list of claims, each proven or
 * missing.
 *
 * <p>Nothing of it is stored. Every module that knows something brings its own claims ({@link
 * org.handslag.proof.ProofSource}); those of the circle, its agreement and the mentor's course are
 * here.
 */
@NullMarked
@ApplicationModule(
        displayName = "Proof",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "journal",
            "settings",
            "pdf",
            "completion",
            "rules",
            "agreement",
            "mentorship"
        })
package org.handslag.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
