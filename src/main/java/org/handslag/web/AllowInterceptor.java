package org.handslag.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a route to whoever it is not for: as if it did not exist, or by way of the page on which
 * she signs in or confirms that it is she.
 */
class AllowInterceptor implements HandlerInterceptor {
    /** Set on a request that a persona may make without the passkey which others need. */
    static final String LET_IN = AllowInterceptor.class.getName() + ".let-in";

    private final ObjectProvider<SecurityContextRepository> signIns;

    AllowInterceptor(ObjectProvider<SecurityContextRepository> signIns) {
        this.signIns = signIns;
    }

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
        if (Arrays.stream(allow.value()).noneMatch(who -> who.includes(viewer))) {
            return mayBeAskedWhoSheIs(request, viewer) && ask("/sign-in", request, response);
        }
        return !allow.confirmed()
                || !viewer.isStaff()
                || isConfirmed(request)
                || ask("/confirmation", request, response);
    }

    /** A form tells that there is such a route: only whoever was signed in is asked then. */
    private boolean mayBeAskedWhoSheIs(HttpServletRequest request, Viewer viewer) {
        if (viewer.signedIn() || !isRead(request) && !wasSignedIn(request)) {
            throw new NotVisible();
        }
        return true;
    }

    private boolean wasSignedIn(HttpServletRequest request) {
        return request.getMethod().equals("POST") && signIns.getObject().containsContext(request);
    }

    private static boolean isConfirmed(HttpServletRequest request) {
        if (holds(Demonstration.PERSONA)) {
            request.setAttribute(LET_IN, true);
        }
        return holds(Demonstration.PERSONA) || holds(FactorGrantedAuthority.WEBAUTHN_AUTHORITY);
    }

    private static boolean holds(String authority) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who != null
                && AuthorityUtils.authorityListToSet(who.getAuthorities()).contains(authority);
    }

    private static boolean isRead(HttpServletRequest request) {
        return request.getMethod().equals("GET");
    }

    /** What she was about to read waits in the address, what she has typed on the page. */
    private static boolean ask(
            String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!isRead(request)) {
            throw Unsent.heldBack(request);
        }
        response.sendRedirect(request.getContextPath() + page + "?to=" + Paths.encoded(request));
        return false;
    }
}
