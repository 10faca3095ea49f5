/**
 * What must hold whatever anyone does, looked at as a whole: each count against what it counts.
 * PostgreSQL and the one writer path keep it true; the audit would tell if they did not.
 *
 * <p>It runs each night, and whenever someone asks. Findings hold ids and numbers, never a person.
 */
@NullMarked
@ApplicationModule(displayName = "Audit", allowedDependencies = "scope")
package org.handslag.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
