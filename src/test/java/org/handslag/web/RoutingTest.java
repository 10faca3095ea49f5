package org.handslag.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The quick look at an address finds what Spring's own would. */
@ServerTest
class RoutingTest {
    private final Visitor visitor;

    RoutingTest(Cast cast, @LocalServerPort int port) {
        cast.goteborg();
        this.visitor = new Visitor(port, "sv");
    }

    @ParameterizedTest
    @CsvSource({
        "/goteborg/courses, 200",
        "/goteborg/courses/interest, 200",
        "/goteborg/courses/nothing-here, 404",
        "/goteborg/courses/nothing/here/at/all, 404",
        "/goteborg/courses.xyz, 404",
        "/goteborg/nowhere, 404"
    })
    void findsARouteOrSaysThatThereIsNone(String path, int status) {
        assertThat(visitor.get(path).status()).isEqualTo(status);
    }

    @Test
    void answersALookWithoutThePageToo() {
        assertThat(visitor.head("/goteborg/courses")).isEqualTo(200);
    }

    @Test
    void tellsThatAFormsAddressIsNoPage() {
        assertThat(visitor.get("/goteborg/sign-out").status()).isEqualTo(405);
    }
}
