package org.handslag.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.handslag.network.NetworkCast;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.support.Cast;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever would like to be in a network says so before it has any form, and leaves by her link. */
@ServerTest
class InterestTest {
    private static final String PATH = "/goteborg/network/interest";

    private final Operator goteborg;
    private final NetworkCast network;
    private final MembershipClearing clearing;
    private final Staff staff;
    private final Inbox inbox;
    private final TestClock clock;
    private final JdbcClient db;
    private final Visitor visitor;
    private final int port;

    InterestTest(
            Cast cast,
            NetworkCast network,
            MembershipClearing clearing,
            Staff staff,
            Inbox inbox,
            TestClock clock,
            JdbcClient db,
            @LocalServerPort int port) {
        this.goteborg = cast.goteborg();
        this.network = network;
        this.clearing = clearing;
        this.staff = staff;
        this.inbox = inbox;
        this.clock = clock;
        this.db = db;
        this.visitor = new Visitor(port, "sv");
        this.port = port;
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void standsOnTheListOnceHoweverOftenAndInWhateverCaseSheAsks() {
        var first = visitor.follow(asks("Anna Ask", "anna@ask.example", "Byta erfarenhet"));
        var again = visitor.follow(asks("Någon Annan", "ANNA@ask.example", "Något annat"));
        assertThat(again.html().select("main").text())
                .isEqualTo(first.html().select("main").text());
        assertThat(inbox.of(goteborg, "anna@ask.example")).hasSize(1);
        assertThat(inbox.of(goteborg, "ANNA@ask.example")).isEmpty();
        var list = office().get("/goteborg/network-interest").expect(200);
        assertThat(list.html().select("tbody").text())
                .contains("Anna Ask", "Byta erfarenhet")
                .doesNotContain("Någon Annan");
        assertThat(office().get("/goteborg/network-interest.csv").text())
                .containsOnlyOnce("anna@ask.example");
    }

    @Test
    void losesNothingThatWasTypedWhenSomethingIsWrong() {
        var wrong = sent("Bo Bok", "bo@", "Lära mer").expect(422);
        assertThat(wrong.html().select("title").text()).startsWith("Fel");
        assertThat(wrong.html().select("[name=name]").val()).isEqualTo("Bo Bok");
        assertThat(wrong.html().select("[name=email]").val()).isEqualTo("bo@");
        assertThat(wrong.html().select("[name=words]").text()).isEqualTo("Lära mer");
        sent("", "bo@bok.example", "").expect(422);
        sent("Bo Bok", "bo@bok.example", "Jag är 19640823-3234").expect(422);
        assertThat(inbox.of(goteborg, "bo@bok.example")).isEmpty();
    }

    @Test
    void leavesByOneButtonAndNotByLooking() {
        asks("Cia Ceder", "cia@ceder.example", "");
        var link = inbox.last(goteborg, "cia@ceder.example").path();
        var page = visitor.get(link).expect(200);
        assertThat(visitor.head(link)).isEqualTo(200);
        assertThat(listed("cia@ceder.example")).isEqualTo(1);
        visitor.submit(page, "/leave/", Map.of()).expect(303);
        assertThat(listed("cia@ceder.example")).isZero();
        assertThat(visitor.submit(page, "/leave/", Map.of()).expect(404).h1())
                .isEqualTo("Sidan finns inte");
        visitor.get(PATH + "/leave/" + "A".repeat(22)).expect(404);
    }

    @Test
    void isRefusedInClearWordsWhenSomeoneAsksForOneAddressAgainAndAgain() {
        for (int i = 0; i < 5; i++) {
            sent("Dag Duva", "dag@duva.example", "").expect(303);
        }
        var refused = sent("Dag Duva", "dag@duva.example", "").expect(422);
        assertThat(refused.html().select(".ds-error-summary")).hasSize(1);
        assertThat(listed("dag@duva.example")).isEqualTo(1);
    }

    @Test
    void isForgottenAfterAYear() {
        asks("Eva Ek", "eva@ek.example", "");
        clock.forward(WishDesk.KEPT);
        clear();
        assertThat(listed("eva@ek.example")).isEqualTo(1);
        clock.forward(Duration.ofSeconds(1));
        clear();
        assertThat(listed("eva@ek.example")).isZero();
    }

    @Test
    void isSeenByTheOfficeOfItsOwnOperatorAlone() {
        asks("Filip Fura", "filip@fura.example", "");
        staff.signedIn(port, goteborg, Role.EMPLOYER_CONTACT)
                .get("/goteborg/network-interest")
                .expect(404);
        visitor.get("/goteborg/network-interest").expect(302);
        asks("Gun Gran", "gun@gran.example", "");
        var office = office();
        var page = office.get("/goteborg/network-interest").expect(200);
        var ask = page.html().select("tr:contains(Gun Gran) a[href$=/removal]").attr("href");
        office.submit(office.get(ask).expect(200), "/removal", Map.of()).expect(303);
        assertThat(listed("gun@gran.example")).isZero();
    }

    @Test
    void refusesRowsThatContradictThemselves() {
        asks("Hans Hassel", "hans@hassel.example", "");
        violates("network_interest_without_name", "update network_interest set name = ''");
        violates(
                "network_interest_once",
                """
                insert into network_interest (id, name, email, email_key, language, asked_at)
                select gen_random_uuid(), 'Igen', email, email_key, language, asked_at
                  from network_interest
                """);
    }

    private void violates(String constraint, String sql) {
        assertThatThrownBy(() -> network.in(goteborg, () -> db.sql(sql).update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(constraint);
    }

    private Visitor.Page sent(String name, String email, String words) {
        var form = visitor.get(PATH).expect(200);
        var typed = Map.of("name", name, "email", email, "words", words);
        return visitor.submit(form, "/network/interest", typed);
    }

    private Visitor.Page asks(String name, String email, String words) {
        return sent(name, email, words).expect(303);
    }

    private Visitor office() {
        return staff.signedIn(port, goteborg, Role.COORDINATOR);
    }

    private int listed(String email) {
        return network.in(
                goteborg,
                () ->
                        db.sql("select count(*) from network_interest where email = :email")
                                .param("email", email)
                                .query(Integer.class)
                                .single());
    }

    private void clear() {
        network.in(
                goteborg,
                () -> {
                    clearing.clear();
                    return true;
                });
    }
}
