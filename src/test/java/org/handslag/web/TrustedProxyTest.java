package org.handslag.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class TrustedProxyTest {
    private static final String PROXY = "10.1.2.3";

    @Test
    void believesTheProxyThatIsTrusted() throws Exception {
        var request = request(PROXY);
        request.addHeader("X-Forwarded-Proto", "https");
        request.addHeader("X-Forwarded-Host", "mentor.example");
        request.addHeader("X-Forwarded-Prefix", "/handslag");
        var seen = through(request);
        assertThat(seen.isSecure()).isTrue();
        assertThat(seen.getServerName()).isEqualTo("mentor.example");
        assertThat(seen.getContextPath()).isEqualTo("/handslag");
        assertThat(seen.getRequestURI()).isEqualTo("/handslag/goteborg");
    }

    @Test
    void believesNoOneElse() throws Exception {
        var request = request("203.0.113.9");
        request.addHeader("X-Forwarded-Proto", "https");
        request.addHeader("X-Forwarded-For", "192.0.2.1");
        var seen = through(request);
        assertThat(seen.isSecure()).isFalse();
        assertThat(seen.getHeader("X-Forwarded-Proto")).isNull();
        assertThat(TrustedProxy.client(seen)).isEqualTo("203.0.113.9");
    }

    @Test
    void takesTheClientThatTheOutermostTrustedProxySaw() throws Exception {
        var request = request(PROXY);
        request.addHeader("X-Forwarded-For", "192.0.2.66, 203.0.113.9, 10.9.9.9");
        assertThat(TrustedProxy.client(through(request))).isEqualTo("203.0.113.9");
    }

    @Test
    void takesThePeerWhenTheClientIsNoAddress() throws Exception {
        var request = request(PROXY);
        request.addHeader("X-Forwarded-For", "<script>");
        assertThat(TrustedProxy.client(through(request))).isEqualTo(PROXY);
    }

    @Test
    void ignoresTheOtherFamilyOfHeaders() throws Exception {
        var request = request(PROXY);
        request.addHeader("Forwarded", "host=evil.example;proto=https");
        var seen = through(request);
        assertThat(seen.getServerName()).isEqualTo("localhost");
        assertThat(seen.isSecure()).isFalse();
    }

    private static MockHttpServletRequest request(String peer) {
        var request = new MockHttpServletRequest("GET", "/goteborg");
        request.setRemoteAddr(peer);
        return request;
    }

    private static HttpServletRequest through(MockHttpServletRequest request)
            throws ServletException, IOException {
        var chain = new MockFilterChain();
        new TrustedProxy("10.0.0.0/8, fd00::/8")
                .doFilter(request, new MockHttpServletResponse(), chain);
        return (HttpServletRequest) chain.getRequest();
    }
}
