package org.handslag.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.handslag.access.StartCode;
import org.handslag.scope.Operators;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One installation, from the first start to its third operator. */
@ServerTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InstallationTest {
    private final StartCode code;
    private final Operators operators;
    private final Cast cast;
    private final Visitor visitor;

    InstallationTest(StartCode code, Operators operators, Cast cast, @LocalServerPort int port) {
        this.code = code;
        this.operators = operators;
        this.cast = cast;
        this.visitor = new Visitor(port, "sv");
    }

    @Test
    @Order(1)
    void saysThatItIsEmpty() {
        var page = visitor.get("/").expect(200);
        assertThat(page.text()).contains("ingen huvudman", "/installation/start");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'self'");
    }

    @Test
    @Order(2)
    void refusesAWrongCodeAndKeepsWhatWasTyped() {
        var page = start(Map.of("code", "AAAA-AAAA-AA")).expect(422);
        assertThat(page.html().select(".ds-error-summary li")).hasSize(1);
        assertThat(page.html().select("input[name=name]").val()).isEqualTo("Mentor i Borås");
        assertThat(operators.all()).isEmpty();
    }

    @Test
    @Order(3)
    void asksAgainForWhatCannotBe() {
        var wrong = Map.of("slug", "assets", "email", "nej", "country", "XX", "language", "tlh");
        var page = start(wrong).expect(422);
        assertThat(page.html().select(".ds-error-summary li")).hasSize(4);
    }

    @Test
    @Order(4)
    void makesAnOperatorWhoseAdministratorSignsIn() {
        var done = start(Map.of()).expect(200);
        assertThat(done.header("X-Robots-Tag")).isEqualTo("noindex");
        var address = URI.create(done.html().select("main a.ds-button").attr("href"));
        var page = visitor.get(address.getPath()).expect(200);
        var home = visitor.submit(page, "/sign-in/link/", Map.of()).expect(303);
        assertThat(visitor.follow(home).expect(200).h1()).isEqualTo("Det här behöver dig i dag");
        assertThat(visitor.get("/boras/home").html().select("main li a").eachText())
                .containsExactlyInAnyOrder(
                        "Skriv er tillgänglighetsredogörelse: lagen vill ha den",
                        "Skriv hur ni skyddar personuppgifter: rättslig grund saknas");
    }

    @Test
    @Order(5)
    void goesToTheOnlyOperator() {
        assertThat(visitor.get("/").expect(303).header("Location")).isEqualTo("/boras/");
    }

    @Test
    @Order(6)
    void takesAnotherCodeForTheNext() {
        var before = code.current();
        cast.goteborg();
        assertThat(code.matches(before)).isFalse();
        start(Map.of("code", before, "slug", "lund")).expect(422);
        start(Map.of("slug", "boras")).expect(422);
    }

    @Test
    @Order(7)
    void listsItsOperators() {
        assertThat(visitor.get("/").expect(200).html().select(".tasks a"))
                .extracting(a -> a.attr("href"))
                .containsExactly("/boras/", "/goteborg/");
    }

    @Test
    @Order(8)
    void worksUnderAPathPrefix() {
        visitor.sending("X-Forwarded-Prefix", "/handslag");
        assertThat(visitor.get("/").expect(200).html().select(".tasks a").attr("href"))
                .isEqualTo("/handslag/boras/");
        var page = visitor.get("/boras/sign-in").expect(200);
        assertThat(page.html().select("form.form").attr("action"))
                .isEqualTo("/handslag/boras/sign-in");
        assertThat(page.html().select("link[rel=stylesheet]").attr("href"))
                .startsWith("/handslag/assets/");
    }

    @Test
    @Order(9)
    void stopsWhoGuessesTheCode() {
        visitor.sending("X-Forwarded-For", "192.0.2.77");
        for (int i = 0; i < 10; i++) {
            start(Map.of("code", "AAAA-AAAA-AA")).expect(422);
        }
        assertThat(start(Map.of("slug", "lund")).expect(422).text()).contains("Vänta en timme");
    }

    private Visitor.Page start(Map<String, String> changed) {
        var typed = new TreeMap<String, String>();
        typed.put("code", code.current().toLowerCase());
        typed.put("name", "Mentor i Borås");
        typed.put("slug", "boras");
        typed.put("country", "SE");
        typed.put("language", "sv");
        typed.put("languages", "en");
        typed.put("administrator", "Åsa Öberg");
        typed.put("email", "asa@boras.example");
        typed.putAll(changed);
        var form = visitor.get("/installation/start").expect(200);
        return visitor.submit(form, "/installation/start", typed);
    }
}
