package org.handslag.journal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.handslag.scope.PersonId;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Keeps every 404 on a route with a person in its path, or with what is hers ({@link OfSomeone}),
 * when the page's own work is over.
 */
class RefusedPersons implements HandlerInterceptor {
    private final Reads reads;

    RefusedPersons(Reads reads) {
        this.reads = reads;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable Exception problem) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (response.getStatus() == HttpStatus.NOT_FOUND.value()
                && handler instanceof HandlerMethod method
                && authentication != null
                && authentication.getPrincipal() instanceof Viewer viewer) {
            person(method)
                    .map(name -> path(request).get(name))
                    .ifPresent(asked -> reads.refused(viewer, route(request), asked));
        }
    }

    private static Optional<String> person(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .filter(parameter -> leadsToSomeone(parameter.getParameterType()))
                .filter(parameter -> parameter.hasParameterAnnotation(PathVariable.class))
                .map(MethodParameter::getParameter)
                .map(parameter -> parameter.getName())
                .findFirst();
    }

    private static boolean leadsToSomeone(Class<?> type) {
        return type == PersonId.class || type.isAnnotationPresent(OfSomeone.class);
    }

    private static String route(HttpServletRequest request) {
        return request.getMethod()
                + " "
                + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> path(HttpServletRequest request) {
        var path = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return path == null ? Map.of() : (Map<String, String>) path;
    }
}
