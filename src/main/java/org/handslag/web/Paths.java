package org.handslag.web;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Paths below the operator's segment. */
public final class Paths {
    private static final Set<String> RESERVED =
            Set.of("assets", "ui", "health", "error", "installation", "favicon.ico");
    private static final int LONGEST = 500;
    private static final Pattern CLEAN = Pattern.compile("(?:[\\w/?&=.,;:@+~-]|%[0-9A-Fa-f]{2})*");

    private Paths() {}

    /** Whether this first segment is the installation's own and can be no operator's. */
    public static boolean isReserved(String segment) {
        return RESERVED.contains(segment);
    }

    /** The path of this request below its context, with its query. */
    static String within(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var query = request.getQueryString();
        return query == null ? path : path + "?" + query;
    }

    /**
     * A parameter of the address itself: unlike the request's own it is there also when the body
     * cannot be read, as on the page which says so.
     */
    static @Nullable String parameter(HttpServletRequest request, String name) {
        var query = request.getQueryString();
        return query == null
                ? null
                : Arrays.stream(query.split("&"))
                        .filter(part -> part.startsWith(name + "="))
                        .map(part -> part.substring(name.length() + 1))
                        .findFirst()
                        .orElse(null);
    }

    static String encoded(HttpServletRequest request) {
        return URLEncoder.encode(within(request), StandardCharsets.UTF_8);
    }

    /** The path with a parameter set, in place of the one it has. */
    static String with(String path, String name, String value) {
        var query = path.indexOf('?');
        var kept =
                query < 0
                        ? Stream.<String>empty()
                        : Arrays.stream(path.substring(query + 1).split("&"))
                                .filter(p -> !p.isEmpty() && !p.startsWith(name + "="));
        var all = Stream.concat(kept, Stream.of(name + "=" + value));
        return (query < 0 ? path : path.substring(0, query)) + "?" + all.collect(joining("&"));
    }

    /**
     * Whether a path that came from outside stays within this operator. Browsers read a backslash
     * as a slash and leave tabs out, so what is no clean path is refused.
     */
    public static boolean isLocal(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && path.length() <= LONGEST
                && CLEAN.matcher(path).matches();
    }
}
