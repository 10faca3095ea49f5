package org.handslag.operation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.InputStream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Gives public pages an ETag, so that a page which did not change is answered by 304 and crosses
 * the wire once. The tag is weak: Tomcat does not compress what carries a strong one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class PublicPageTags extends ShallowEtagHeaderFilter {
    PublicPageTags() {
        setWriteWeakETag(true);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET")
                || request.getServletPath().startsWith("/assets/");
    }

    /** Only what says that it may be asked for again, and sets no cookie of its own. */
    @Override
    protected boolean isEligibleForEtag(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            InputStream content) {
        var caching = response.getHeader(HttpHeaders.CACHE_CONTROL);
        return caching != null
                && caching.contains("no-cache")
                && response.getHeader(HttpHeaders.SET_COOKIE) == null
                && super.isEligibleForEtag(request, response, status, content);
    }
}
