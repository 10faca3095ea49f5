package org.handslag.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.handslag.network.NetworkCast;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.support.Cast;
import org.handslag.support.PeopleCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Members offer their workplace for a meeting, and take it back until it is taken. */
@ServerTest
class HostingTest {
    private final Operator goteborg;
    private final NetworkCast network;
    private final PeopleCast people;
    private final HostOffers offers;
    private final Staff staff;
    private final JdbcClient db;
    private final Visitor visitor;
    private final int port;

    HostingTest(
            Cast cast,
            NetworkCast network,
            PeopleCast people,
            HostOffers offers,
            Staff staff,
            JdbcClient db,
            @LocalServerPort int port) {
        this.goteborg = cast.goteborg();
        this.network = network;
        this.people = people;
        this.offers = offers;
        this.staff = staff;
        this.db = db;
        this.visitor = new Visitor(port, "sv");
        this.port = port;
    }

    @Test
    void offersTheWorkplaceThatIsKnownAndIsSeenByTheOffice() {
        var member = network.member(goteborg, "Vera Värd");
        people.worksAt(member, people.workplace("Värdshuset", "Köket"));
        var door = network.door(goteborg, member);
        assertThat(visitor.get(door + "/hosting").html().select("[name=workplace]").val())
                .isEqualTo("Köket");
        offer(door, "Köket", "Vi visar <b>runt</b>").expect(303);
        var page = visitor.get(door + "/hosting").expect(200);
        assertThat(page.html().select("li.card .typed").text()).isEqualTo("Vi visar <b>runt</b>");
        assertThat(office().get("/goteborg/meetings").text()).contains("Köket", "Vera Värd");
    }

    @Test
    void losesNothingThatWasTypedWhenSomethingIsWrong() {
        var door = door("Walle Värd");
        var empty = offer(door, "", "Ring först").expect(422);
        assertThat(empty.html().select("title").text()).startsWith("Fel");
        assertThat(empty.html().select("[name=words]").text()).isEqualTo("Ring först");
        assertThat(empty.html().select(".ds-error-summary a").attr("href")).contains("workplace");
        var number = offer(door, "Lagret", "Fråga efter 19640823-3234").expect(422);
        assertThat(number.html().select("[name=workplace]").val()).isEqualTo("Lagret");
        offer(door, "x".repeat(161), "").expect(422);
        assertThat(cards(door)).isEmpty();
    }

    @Test
    void takesAnOfferThatIsPressedTwiceAsOne() {
        var door = door("Xenia Värd");
        offer(door, "Verkstaden", "").expect(303);
        offer(door, "Verkstaden", "").expect(303);
        assertThat(cards(door)).containsExactly("Verkstaden");
        press(door, "/withdrawal").expect(303);
        offer(door, "Verkstaden", "").expect(303);
        assertThat(cards(door)).containsExactly("Verkstaden");
    }

    @Test
    void letsFiveWaitAndRefusesTheSixthInClearWords() {
        var door = door("Yrsa Värd");
        IntStream.range(0, 5).forEach(i -> offer(door, "Hus " + i, "").expect(303));
        assertThat(offer(door, "Hus 5", "").expect(422).html().select(".ds-error-summary").text())
                .contains("Ta tillbaka något av dem först");
        assertThat(cards(door)).hasSize(5);
    }

    @Test
    void isTakenOnceAndIsNotTakenBackThen() {
        var door = door("Zelda Värd");
        offer(door, "Ateljén", "").expect(303);
        var page = visitor.get(door + "/hosting").expect(200);
        var id = id("Ateljén");
        assertThat(take(id)).isTrue();
        assertThat(take(id)).isFalse();
        var refused = visitor.submit(page, "/withdrawal", Map.of()).expect(409);
        assertThat(refused.text()).contains("En träff är redan planerad hos er");
        assertThat(visitor.get(door + "/hosting").text()).contains("en träff planeras hos er");
        assertThat(office().get("/goteborg/meetings").text()).doesNotContain("Ateljén");
    }

    @Test
    void isWithdrawnByWhoeverOfferedItAlone() {
        var hers = door("Asta Värd");
        offer(hers, "Åkeriet", "").expect(303);
        var other = door("Arla Värd");
        offer(other, "Ängen", "").expect(303);
        var page = visitor.get(other + "/hosting").expect(200);
        var csrf = Map.of("_csrf", page.html().select("[name=_csrf]").val());
        visitor.post(other + "/hosting/" + id("Åkeriet") + "/withdrawal", csrf).expect(409);
        assertThat(cards(hers)).containsExactly("Åkeriet");
        visitor.get("/goteborg/network/my/forfalskad/hosting").expect(404);
        visitor.get(other.replace("goteborg", "favrskov") + "/hosting").expect(404);
    }

    @Test
    void refusesRowsThatContradictThemselves() {
        offer(door("Osten Värd"), "Ön", "").expect(303);
        violates("host_without_workplace", "set workplace = '' where workplace = 'Ön'");
        violates(
                "host_offer_by_nobody", "set person_id = gen_random_uuid() where workplace = 'Ön'");
        var again =
                """
                insert into host_offer (id, person_id, workplace, offered_at)
                select gen_random_uuid(), person_id, workplace, offered_at from host_offer
                 where workplace = 'Ön'
                """;
        assertThatThrownBy(() -> network.in(goteborg, () -> db.sql(again).update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("host_offer_once");
    }

    private void violates(String constraint, String change) {
        var sql = "update host_offer " + change;
        assertThatThrownBy(() -> network.in(goteborg, () -> db.sql(sql).update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(constraint);
    }

    private String door(String name) {
        return network.door(goteborg, network.member(goteborg, name));
    }

    private Visitor office() {
        return staff.signedIn(port, goteborg, Role.COORDINATOR);
    }

    private Visitor.Page offer(String door, String workplace, String words) {
        var form = visitor.get(door + "/hosting").expect(200);
        var csrf = form.html().select("[name=_csrf]").val();
        var typed = Map.of("workplace", workplace, "words", words, "_csrf", csrf);
        return visitor.post(door + "/hosting", typed);
    }

    private Visitor.Page press(String door, String action) {
        return visitor.submit(visitor.get(door + "/hosting").expect(200), action, Map.of());
    }

    private List<String> cards(String door) {
        return visitor.get(door + "/hosting").html().select("li.card h2").eachText();
    }

    private HostOfferId id(String workplace) {
        return HostOfferId.of(
                network.in(
                        goteborg,
                        () ->
                                db.sql("select id from host_offer where workplace = :workplace")
                                        .param("workplace", workplace)
                                        .query(String.class)
                                        .single()));
    }

    private boolean take(HostOfferId id) {
        var now = Instant.parse("2026-11-02T09:00:00Z");
        return network.in(goteborg, () -> offers.take(id, now));
    }
}
