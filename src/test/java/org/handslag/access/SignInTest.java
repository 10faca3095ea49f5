package org.handslag.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Statements;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class SignInTest {
    private static final Pattern LINK = Pattern.compile("/goteborg(/sign-in/link/[\\w?=%-]+)");

    private final Cast cast;
    private final Staff staff;
    private final SignInLinks links;
    private final UnitOfWork work;
    private final JdbcClient db;
    private final TestClock clock;
    private final int port;
    private Operator goteborg;
    private PersonId elin;
    private Visitor visitor;

    SignInTest(
            Cast cast,
            Staff staff,
            SignInLinks links,
            UnitOfWork work,
            JdbcClient db,
            TestClock clock,
            @LocalServerPort int port) {
        this.cast = cast;
        this.staff = staff;
        this.links = links;
        this.work = work;
        this.db = db;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void come() {
        goteborg = cast.goteborg();
        elin = staff.person(goteborg, "Elin Berg", "elin@goteborg.example");
        visitor = another();
        work.in(goteborg.id(), () -> db.sql("delete from message").update());
        work.in(goteborg.id(), () -> db.sql("delete from limit_count").update());
    }

    @Test
    void sendsALinkThatSignsIn() {
        ask("Elin@Goteborg.example", "/me").expect(303);
        var page = visitor.get("/goteborg" + sentLink()).expect(200);
        var done = visitor.submit(page, "/sign-in/link/", Map.of()).expect(303);
        assertThat(done.header("Location")).isEqualTo("/goteborg/me");
        assertThat(visitor.follow(done).expect(200).text()).contains("Elin Berg");
    }

    @Test
    void answersTheSameWhetherTheAddressExistsOrNot() {
        var known = ask("elin@goteborg.example", "");
        var unknown = ask("nobody@goteborg.example", "");
        assertThat(known.status()).isEqualTo(unknown.status()).isEqualTo(303);
        assertThat(known.header("Location")).isEqualTo(unknown.header("Location"));
        assertThat(visitor.follow(known).text()).isEqualTo(visitor.follow(unknown).text());
        assertThat(letters()).hasSize(1);
    }

    @Test
    void takesTheSameTimeWhetherTheAddressExistsOrNot() {
        for (var address : List.of("elin@goteborg.example", "nobody@goteborg.example")) {
            var begun = System.nanoTime();
            ask(address, "");
            assertThat(System.nanoTime() - begun).isGreaterThan(300_000_000);
        }
    }

    @Test
    void asksAgainForWhatIsNoAddress() {
        var page = ask("elin", "").expect(422);
        assertThat(page.html().select("input[name=email]").val()).isEqualTo("elin");
        assertThat(page.html().title()).startsWith("Fel:");
    }

    @Test
    void limitsAnAddressWhereverItIsAskedFrom() {
        for (int i = 0; i < 6; i++) {
            from("198.51.100." + i, "elin@goteborg.example").expect(303);
        }
        from("198.51.100.9", "elin@goteborg.example").expect(429);
        from("198.51.100.9", "another@goteborg.example").expect(303);
    }

    @Test
    void limitsASourceWhateverItAsksFor() {
        from("203.0.113.5", "first@goteborg.example").expect(303);
        work.in(goteborg.id(), () -> db.sql("update limit_count set times = 60").update());
        from("203.0.113.5", "second@goteborg.example").expect(429);
        from("203.0.113.6", "third@goteborg.example").expect(303);
    }

    @Test
    void isNotUsedUpByAScannerThatOpensIt() {
        ask("elin@goteborg.example", "");
        var link = "/goteborg" + sentLink();
        another().get(link).expect(200);
        another().get(link).expect(200);
        visitor.submit(visitor.get(link), "/sign-in/link/", Map.of()).expect(303);
    }

    @Test
    void worksOnce() {
        ask("elin@goteborg.example", "");
        var link = "/goteborg" + sentLink();
        var second = another();
        var page = second.get(link);
        visitor.submit(visitor.get(link), "/sign-in/link/", Map.of()).expect(303);
        second.submit(page, "/sign-in/link/", Map.of()).expect(410);
        second.get(link).expect(410);
    }

    @Test
    void endsAfterAQuarterOfAnHour() {
        ask("elin@goteborg.example", "");
        var link = "/goteborg" + sentLink();
        clock.forward(Duration.ofMinutes(15));
        assertThat(visitor.get(link).expect(410).h1()).isEqualTo("Länken gäller inte längre");
    }

    @Test
    void keepsTheLinkToItself() {
        ask("elin@goteborg.example", "");
        var page = visitor.get("/goteborg" + sentLink());
        assertThat(page.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
    }

    @Test
    void leadsNobodyElsewhere() {
        ask("elin@goteborg.example", "//evil.example");
        var page = visitor.get("/goteborg" + sentLink() + "?to=https://evil.example");
        var done = visitor.submit(page, "/sign-in/link/", Map.of("to", "/\\evil.example"));
        assertThat(done.expect(303).header("Location")).isEqualTo("/goteborg/home");
    }

    @Test
    void asksWhoIsNotSignedInAndLeadsBack() {
        var asked = visitor.get("/goteborg/me").expect(302);
        var page = visitor.follow(asked).expect(200);
        assertThat(page.html().select("input[name=to]").val()).isEqualTo("/me");
    }

    @Test
    void bindsTheCookieToTheOperator() {
        var signedIn = staff.signedIn(port, goteborg, elin);
        var cookie = signedIn.cookie("sign-in");
        assertThat(cookie.getPath()).isEqualTo("/goteborg");
        assertThat(cookie.isHttpOnly()).isTrue();
        cast.favrskov();
        another().sending("Cookie", "sign-in=" + cookie.getValue()).get("/favrskov/me").expect(302);
        another().sending("Cookie", "sign-in=" + cookie.getValue()).get("/goteborg/me").expect(200);
    }

    @Test
    void hidesTheCookieFromPlainConnections() {
        visitor.sending("X-Forwarded-Proto", "https");
        var path = "/goteborg" + work.in(goteborg.id(), () -> links.pathFor(elin));
        var csrf = visitor.get(path).html().select("input[name=_csrf]").val();
        visitor.sending("Cookie", "form=" + visitor.cookie("form").getValue());
        var done = visitor.post(path, Map.of("_csrf", csrf));
        assertThat(done.expect(303).raw().headers().allValues("Set-Cookie"))
                .anyMatch(c -> c.startsWith("__Secure-sign-in=") && c.contains("Secure;"));
    }

    @Test
    void signsOutHereOrEverywhere() {
        var phone = staff.signedIn(port, goteborg, elin);
        var computer = staff.signedIn(port, goteborg, elin);
        phone.submit(phone.get("/goteborg/me"), "/goteborg/sign-out", Map.of()).expect(303);
        phone.get("/goteborg/me").expect(302);
        computer.get("/goteborg/me").expect(200);
        var tablet = staff.signedIn(port, goteborg, elin);
        tablet.submit(tablet.get("/goteborg/me"), "/sign-out/everywhere", Map.of()).expect(303);
        computer.get("/goteborg/me").expect(302);
    }

    @Test
    void endsWhenNobodyIsSeenForHalfADay() {
        var signedIn = staff.signedIn(port, goteborg, elin);
        clock.forward(Duration.ofHours(11));
        signedIn.get("/goteborg/me").expect(200);
        clock.forward(Duration.ofHours(11));
        signedIn.get("/goteborg/me").expect(200);
        clock.forward(Duration.ofHours(12));
        signedIn.get("/goteborg/me").expect(302);
    }

    @Test
    void costsOneStatementOnAPageAndNoneWithoutCookie() {
        var signedIn = staff.signedIn(port, goteborg, Role.COORDINATOR);
        var open = Statements.during(() -> visitor.get("/goteborg/sign-in/sent").expect(200));
        var own = Statements.during(() -> signedIn.get("/goteborg/sign-in/sent").expect(200));
        assertThat(open).noneMatch(sql -> sql.contains("sign"));
        assertThat(own).filteredOn(sql -> sql.contains("signed_in(")).hasSize(1);
        assertThat(own).hasSize(open.size() + 1);
    }

    private Visitor.Page ask(String address, String to) {
        var page = visitor.get("/goteborg/sign-in?to=" + to).expect(200);
        return visitor.submit(page, "/sign-in", Map.of("email", address));
    }

    private Visitor.Page from(String source, String address) {
        var other = another().sending("X-Forwarded-For", source);
        return other.submit(other.get("/goteborg/sign-in"), "/sign-in", Map.of("email", address));
    }

    private Visitor another() {
        return new Visitor(port, "sv");
    }

    private List<String> letters() {
        return work.in(
                goteborg.id(),
                () -> db.sql("select body::text from message").query(String.class).list());
    }

    private String sentLink() {
        var found = LINK.matcher(letters().getLast());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
