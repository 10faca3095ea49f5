package org.handslag.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.handslag.ui.Option;

/**
 * A form of ours that was refused because its token no longer holds, as when it stood open while
 * the browser was closed. What was typed stands on the page that says so, behind one button.
 *
 * <p>Only the browser's own word that the form stood on this site makes it one; another site's form
 * gets the plain error page, so that nobody is led to press a button for a stranger.
 *
 * @param action where it goes, with the operator's segment
 * @param fields names and what was typed
 */
public record Unsent(String action, List<Option> fields) {

    static boolean is(HttpServletRequest request) {
        return Integer.valueOf(403)
                        .equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                && "POST".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD))
                && "same-origin".equals(request.getHeader("Sec-Fetch-Site"))
                && String.valueOf(request.getContentType())
                        .startsWith("application/x-www-form-urlencoded");
    }

    static Unsent of(HttpServletRequest request) {
        var action = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return new Unsent(String.valueOf(action), fields(request));
    }

    /** A form that came with its token, and whose sender must first show who she is. */
    static HeldBack heldBack(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return new HeldBack(path, fields(request));
    }

    private static List<Option> fields(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !field.getKey().equals(Csrf.FIELD))
                .flatMap(field -> options(field).stream())
                .toList();
    }

    private static List<Option> options(Map.Entry<String, String[]> field) {
        return List.of(field.getValue()).stream()
                .map(value -> Option.of(field.getKey(), value))
                .toList();
    }
}
