package org.handslag.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ForwardedHeaderFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Believes the forwarded headers (scheme, host, path prefix, client address) of the proxies that
 * HANDSLAG_TRUSTED_PROXY names, and of no one else. Only the {@code X-Forwarded-} family counts: a
 * proxy that sets one family lets what a client wrote into the other through.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class TrustedProxy extends OncePerRequestFilter {
    private static final String CLIENT = TrustedProxy.class.getName() + ".client";

    private final List<IpAddressMatcher> trusted;
    private final ForwardedHeaderFilter believing = new ForwardedHeaderFilter();
    private final ForwardedHeaderFilter removing = new ForwardedHeaderFilter();

    TrustedProxy(@Value("${handslag.trusted-proxy}") String networks) {
        trusted = list(networks).map(IpAddressMatcher::new).toList();
        removing.setRemoveOnly(true);
    }

    /** The address of whoever asks, as seen by the outermost proxy that is trusted. */
    static String client(HttpServletRequest request) {
        var client = (String) request.getAttribute(CLIENT);
        return client == null ? request.getRemoteAddr() : client;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var peer = request.getRemoteAddr();
        if (isTrusted(peer)) {
            request.setAttribute(CLIENT, lastUntrusted(request, peer));
            believing.doFilter(new WithoutForwarded(request), response, chain);
        } else {
            request.setAttribute(CLIENT, peer);
            removing.doFilter(request, response, chain);
        }
    }

    /** Read from the right: whatever stands left of it, the client may have written itself. */
    private String lastUntrusted(HttpServletRequest request, String peer) {
        return Collections.list(request.getHeaders("X-Forwarded-For")).stream()
                .flatMap(TrustedProxy::list)
                .toList()
                .reversed()
                .stream()
                .filter(hop -> !isAddress(hop) || !isTrusted(hop))
                .findFirst()
                .filter(TrustedProxy::isAddress)
                .orElse(peer);
    }

    private boolean isTrusted(String address) {
        return trusted.stream().anyMatch(network -> network.matches(address));
    }

    private static boolean isAddress(String text) {
        try {
            InetAddress.ofLiteral(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Stream<String> list(String commas) {
        return Arrays.stream(commas.split(",")).map(String::strip).filter(s -> !s.isEmpty());
    }

    private static class WithoutForwarded extends HttpServletRequestWrapper {
        private static final String FORWARDED = "Forwarded";

        WithoutForwarded(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return name.equalsIgnoreCase(FORWARDED) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return name.equalsIgnoreCase(FORWARDED)
                    ? Collections.emptyEnumeration()
                    : super.getHeaders(name);
        }

        @Override
        public Enumeration<String> getHeaderNames() {
            var names = Collections.list(super.getHeaderNames());
            names.removeIf(name -> name.equalsIgnoreCase(FORWARDED));
            return Collections.enumeration(names);
        }
    }
}
