/**
 * How often something may be tried, per source, address and object, counted in PostgreSQL so that
 * every node counts together. A source is a hash that changes each day: nobody is known by it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Limit",
        allowedDependencies = {"scope", "ui", "web"})
package org.handslag.limit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
