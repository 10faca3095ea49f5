package org.handslag.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds the route of an address. Spring asks each route in turn whether it fits, and there are
 * hundreds: one whose fixed segments differ is passed over before it is asked.
 */
class Routing extends RequestMappingHandlerMapping {
    private static final ScopedValue<String[]> ASKED = ScopedValue.newInstance();

    /** What each route fixes, segment by segment; null where anything may stand. */
    private final Map<RequestMappingInfo, @Nullable String[]> patterns = new ConcurrentHashMap<>();

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request)
            throws Exception {
        // An encoded segment is compared by Spring, which decodes it.
        return path.indexOf('%') >= 0 || path.indexOf(';') >= 0
                ? super.lookupHandlerMethod(path, request)
                : ScopedValue.where(ASKED, path.split("/", -1))
                        .call(() -> super.lookupHandlerMethod(path, request));
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(
            RequestMappingInfo route, HttpServletRequest request) {
        return ASKED.isBound() && !fits(segments(route), ASKED.get())
                ? null
                : super.getMatchingMapping(route, request);
    }

    private @Nullable String[] segments(RequestMappingInfo route) {
        return patterns.computeIfAbsent(route, Routing::split);
    }

    /** Empty for a route of several patterns, or of one that spans segments: it always may fit. */
    private static @Nullable String[] split(RequestMappingInfo route) {
        var all = route.getPatternValues();
        var one = all.size() == 1 ? all.iterator().next() : "";
        return one.isEmpty() || one.contains("**") || one.contains("{*")
                ? new String[0]
                : Arrays.stream(one.split("/", -1)).map(Routing::fixed).toArray(String[]::new);
    }

    private static @Nullable String fixed(String segment) {
        return segment.indexOf('{') < 0 && segment.indexOf('*') < 0 ? segment : null;
    }

    private static boolean fits(@Nullable String[] pattern, String[] asked) {
        if (pattern.length == 0) {
            return true;
        }
        if (pattern.length != asked.length) {
            return false;
        }
        for (int i = 0; i < pattern.length; i++) {
            if (pattern[i] != null && !asked[i].equals(pattern[i])) {
                return false;
            }
        }
        return true;
    }
}
