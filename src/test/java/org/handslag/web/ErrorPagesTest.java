package org.handslag.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.handslag.scope.Role;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class ErrorPagesTest {
    private final Cast cast;
    private final Staff staff;
    private final int port;

    ErrorPagesTest(Cast cast, Staff staff, @LocalServerPort int port) {
        this.cast = cast;
        this.staff = staff;
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

    @ParameterizedTest
    @MethodSource
    void saysSoWhenAFormCannotBeRead(String body, int status, String told) {
        cast.goteborg();
        var visitor = new Visitor(port, "da");
        var token = visitor.get("/goteborg/contact").html().select("input[name=_csrf]").val();
        var page = visitor.postBytes("/goteborg/contact", "_csrf=" + token + body).expect(status);
        assertThat(page.h1()).isEqualTo(told);
        assertThat(page.html().selectFirst("html").attr("lang")).isEqualTo("da");
        assertThat(page.header("Content-Security-Policy")).contains("default-src");
    }

    static Stream<Arguments> saysSoWhenAFormCannotBeRead() {
        var broken = "Vi kunne ikke læse det, du sendte";
        var large = "For stort til at modtage";
        return Stream.of(
                Arguments.of("&said=" + "a".repeat(3_000_000), 413, large),
                Arguments.of("&said=%zz", 400, broken),
                Arguments.of("&x=1".repeat(2000), 400, broken));
    }

    @Test
    void saysSoWhenAFileIsTooLarge() {
        cast.goteborg();
        var coordinator = staff.signedIn(port, cast.goteborg(), Role.COORDINATOR);
        var form = coordinator.get("/goteborg/imports").expect(200);
        var huge = new byte[32 * 1024 * 1024];
        var page = coordinator.upload(form, Map.of("kind", "PEOPLE"), "stor.csv", huge);
        assertThat(page.expect(413).h1()).isEqualTo("För stort att ta emot");
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
