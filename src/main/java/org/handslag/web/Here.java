package org.handslag.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.handslag.scope.Operator;

/**
 * Where a request goes and comes from, for what stands outside the controllers; they have the
 * operator in their {@link Frame}.
 */
public final class Here {
    private Here() {}

    /** Empty on the pages of the installation itself. */
    public static Optional<Operator> operator(HttpServletRequest request) {
        return Optional.ofNullable((Operator) request.getAttribute(OperatorFilter.OPERATOR));
    }

    /** The address of whoever asks, as seen by the outermost proxy that is trusted. */
    public static String client(HttpServletRequest request) {
        return TrustedProxy.client(request);
    }
}
