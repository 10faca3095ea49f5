/**
 * What everything leans on: who asks ({@link org.handslag.scope.Viewer}), for which operator
 * ({@link org.handslag.scope.Operator}), in which unit of work ({@link org.handslag.scope.Scope}),
 * against which database.
 *
 * <p>An operator is the isolation boundary. Row-level security in PostgreSQL keeps operators apart;
 * this module binds the operator to the thread and the transaction manager hands it to the
 * database. Work without an operator is refused unless it says that it is operator-free.
 */
@NullMarked
@ApplicationModule(
        displayName = "Scope",
        allowedDependencies = {})
package org.handslag.scope;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
