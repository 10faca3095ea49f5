/** Walks every route of the running program: as another operator, in each role, with bad input. */
@NullMarked
package org.handslag.routes;

import org.jspecify.annotations.NullMarked;
