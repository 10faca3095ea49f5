package org.handslag.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.handslag.scope.Operator;

/** The operator whose pages a request asks for. Controllers have it in their {@link Frame}. */
public final class Here {
    private Here() {}

    /** Empty on the pages of the installation itself. */
    public static Optional<Operator> operator(HttpServletRequest request) {
        return Optional.ofNullable((Operator) request.getAttribute(OperatorFilter.OPERATOR));
    }
}
