package org.handslag.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.handslag.scope.NotVisible;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a route to whoever it is not for: as if it did not exist, or by way of the sign-in page.
 */
class AllowInterceptor implements HandlerInterceptor {

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        if (!(handler instanceof HandlerMethod method)
                || !method.getBeanType().getPackageName().startsWith("org.handslag")) {
            return true;
        }
        var allow = method.getMethodAnnotation(Allow.class);
        if (allow == null) {
            throw new NotVisible();
        }
        var viewer = FrameArgument.viewer(request, SecurityContextHolder.getContext());
        if (Arrays.stream(allow.value()).anyMatch(who -> who.includes(viewer))) {
            return true;
        }
        if (viewer.signedIn() || !request.getMethod().equals("GET")) {
            throw new NotVisible();
        }
        response.sendRedirect(request.getContextPath() + "/sign-in?to=" + Paths.encoded(request));
        return false;
    }
}
