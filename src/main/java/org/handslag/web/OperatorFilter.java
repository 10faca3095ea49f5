package org.handslag.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.Scope;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds the operator of an address: by its first segment, which becomes the context path, or by the
 * host that is bound to it. Everything behind this filter works inside that operator's scope.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class OperatorFilter extends OncePerRequestFilter {
    static final String OPERATOR = OperatorFilter.class.getName() + ".operator";
    static final String INSTALLATION = OperatorFilter.class.getName() + ".installation";
    static final String BASE = OperatorFilter.class.getName() + ".base";
    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{1,40}");

    private final Operators operators;

    OperatorFilter(Operators operators) {
        this.operators = operators;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var prefix = request.getContextPath();
        request.setAttribute(INSTALLATION, prefix);
        var path = request.getRequestURI().substring(prefix.length());
        var segment = firstSegment(path);
        if (Paths.isReserved(segment)) {
            chain.doFilter(request, response);
            return;
        }
        var found = operators.at(request.getServerName(), slug(segment));
        if (found.isPresent()) {
            var context = found.get().byHost() ? prefix : prefix + "/" + segment;
            within(found.get().operator(), new Below(request, context), response, chain);
        } else if (path.isEmpty() || path.equals("/")) {
            request.getRequestDispatcher("/installation").forward(request, response);
        } else {
            request.setAttribute(
                    RequestDispatcher.ERROR_STATUS_CODE, HttpServletResponse.SC_NOT_FOUND);
            request.getRequestDispatcher("/error").forward(request, response);
        }
    }

    /** The database is not asked about what cannot be a name. */
    private static String slug(String segment) {
        return SLUG.matcher(segment).matches() ? segment : "";
    }

    private static void within(
            Operator operator,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(OPERATOR, operator);
        request.setAttribute(BASE, request.getContextPath());
        try {
            Scope.call(
                    operator.id(),
                    () -> {
                        chain.doFilter(request, response);
                        return true;
                    });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static String firstSegment(String path) {
        var end = path.indexOf('/', 1);
        return path.length() < 2 ? "" : path.substring(1, end < 0 ? path.length() : end);
    }

    /** The request as the pages of one operator see it. */
    private static class Below extends HttpServletRequestWrapper {
        private final String context;

        Below(HttpServletRequest request, String context) {
            super(request);
            this.context = context;
        }

        @Override
        public String getContextPath() {
            return context;
        }

        /** The operator's bare address is its first page. */
        @Override
        public String getRequestURI() {
            var address = super.getRequestURI();
            return address.equals(context) ? address + "/" : address;
        }

        @Override
        public String getServletPath() {
            var path = getRequestURI().substring(context.length());
            return path.isEmpty() ? "/" : path;
        }
    }
}
