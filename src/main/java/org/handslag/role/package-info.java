/**
 * Who is trusted with what, where and since when.
 *
 * <p>A role is given to a person for a scope and from a day on, by someone who may; it is changed
 * and ended on screen, and every step stands in the journal. An ended role stays as history. An
 * operator never loses its last administrator. Who holds which role today is part of what a sign-in
 * finds ({@code signed_in} in the database).
 */
@NullMarked
@ApplicationModule(
        displayName = "Role",
        allowedDependencies = {"scope", "ui", "web", "journal", "sheet", "directory"})
package org.handslag.role;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
