package org.handslag.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class ErrorPagesTest {
    private final Cast cast;
    private final int port;

    ErrorPagesTest(Cast cast, @LocalServerPort int port) {
        this.cast = cast;
        this.port = port;
    }

    @Test
    void tellsInTheReadersLanguageThatAPageDoesNotExist() {
        cast.goteborg();
        var danish = new Visitor(port, "da").get("/goteborg/nowhere").expect(404);
        assertThat(danish.h1()).isEqualTo("Siden findes ikke");
        assertThat(danish.html().selectFirst("html").attr("lang")).isEqualTo("da");
    }

    @Test
    void knowsNoPageOfAnUnknownOperator() {
        new Visitor(port, "sv").get("/nobody/courses").expect(404);
    }

    @Test
    void sendsStrictHeaders() {
        cast.goteborg();
        var page = new Visitor(port, "sv").get("/goteborg/nowhere");
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }
}
