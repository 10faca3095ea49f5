/**
 * How a wish for seats is written down: the fields of a person and of a seat, read alike whether
 * someone writes for herself, for colleagues, or a coordinator for someone who called.
 */
@NullMarked
@ApplicationModule(
        displayName = "Wish",
        allowedDependencies = {"scope", "ui", "web", "directory", "seats"})
package org.handslag.wish;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
