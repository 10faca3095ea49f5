/**
 * What every page stands in: the operator of an address, the reader's language, the frame, links,
 * answers, error pages and security headers.
 *
 * <p>The first segment of an address names the operator. {@link org.handslag.web.OperatorFilter}
 * turns it into the request's context path and binds the operator to the thread, so that
 * controllers know nothing of it. What a route is for and who may use it stands on its method as
 * {@link org.handslag.web.Allow}. A page is a controller's immutable answer; it is rendered when
 * the unit of work is over.
 */
@NullMarked
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {"scope", "ui"})
package org.handslag.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
