package org.handslag.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Headers, CSRF and who is signed in. Who may use a route stands on the route ({@link Allow}); no
 * server session is ever made.
 */
@Configuration(proxyBeanMethods = false)
class WebSecurity {
    /** How the addresses end to which a mail program posts at one press. */
    private static final String ONE_CLICK = "/one-click";

    static final String CONTENT_POLICY =
            "default-src 'self'; img-src 'self' data:; base-uri 'none'; object-src 'none';"
                    + " frame-ancestors 'none'; form-action 'self'";

    /** A span around each filter would cost as much as a page's words and tell nothing here. */
    @Bean
    SecurityObservationSettings noSpans() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http, CsrfTokenRepository tokens, SecurityContextRepository signIns)
            throws Exception {
        return http.csrf(
                        csrf ->
                                csrf.csrfTokenRepository(tokens)
                                        .ignoringRequestMatchers(WebSecurity::isOneClick))
                .securityContext(context -> context.securityContextRepository(signIns))
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .anonymous(anonymous -> anonymous.disable())
                .headers(
                        headers ->
                                headers.contentSecurityPolicy(
                                                c -> c.policyDirectives(CONTENT_POLICY))
                                        .frameOptions(FrameOptionsConfig::deny)
                                        .cacheControl(cache -> cache.disable())
                                        .permissionsPolicyHeader(
                                                p ->
                                                        p.policy(
                                                                "camera=(), microphone=(), geolocation=()"))
                                        .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    /**
     * What a mail program posts by itself (RFC 8058): it has no form of ours and no cookie. The
     * token in such an address is all that speaks for it, and it can do nothing else.
     */
    private static boolean isOneClick(HttpServletRequest request) {
        return request.getServletPath().endsWith(ONE_CLICK);
    }
}
