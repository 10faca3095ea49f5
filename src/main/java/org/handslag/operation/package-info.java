/**
 * How the program runs: where it listens, what it says when it has started or cannot start, and
 * what tells an operator of machines that it is well.
 *
 * <p>Health and metrics answer on a port of their own ({@link org.handslag.operation.MetricsPort}),
 * on this machine only unless told otherwise. Whatever keeps the program from starting that its
 * administrator can mend is told in one sentence ({@link org.handslag.operation.StartFailure}).
 */
@NullMarked
@ApplicationModule(
        displayName = "Operation",
        allowedDependencies = {"scope", "web"})
package org.handslag.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
