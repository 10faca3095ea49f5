package org.handslag.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Paths below the operator's segment. */
public final class Paths {
    private Paths() {}

    /** The path of this request below its context, with its query. */
    static String within(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var query = request.getQueryString();
        return query == null ? path : path + "?" + query;
    }

    static String encoded(HttpServletRequest request) {
        return URLEncoder.encode(within(request), StandardCharsets.UTF_8);
    }

    /** Whether a path that came from outside stays within this operator. */
    public static boolean isLocal(String path) {
        return path.startsWith("/") && !path.startsWith("//") && !path.contains("\\");
    }
}
