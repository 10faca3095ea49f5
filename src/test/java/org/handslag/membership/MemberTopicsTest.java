package org.handslag.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.handslag.network.NetworkCast;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.support.Cast;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What members suggest, second and get an answer to, and who may not. */
@ServerTest
class MemberTopicsTest {
    private final Operator goteborg;
    private final NetworkCast network;
    private final Staff staff;
    private final Inbox inbox;
    private final JdbcClient db;
    private final int port;

    MemberTopicsTest(
            Cast cast,
            NetworkCast network,
            Staff staff,
            Inbox inbox,
            JdbcClient db,
            @LocalServerPort int port) {
        this.goteborg = cast.goteborg();
        this.network = network;
        this.staff = staff;
        this.inbox = inbox;
        this.db = db;
        this.port = port;
    }

    @Test
    void ranksWhatMostWantFirstAndOfEqualsTheOldest() {
        var ann = door("Ann Ämne");
        suggests(ann, "Alfa om arbete");
        suggests(ann, "Beta om besök");
        suggests(ann, "Gamma om glädje");
        seconds(door("Bo Biträder"), "Gamma om glädje");
        assertThat(headings(ann))
                .containsSubsequence("Gamma om glädje", "Alfa om arbete", "Beta om besök");
    }

    @Test
    void countsEachMemberOnceAndLetsHerTakeItBack() {
        suggests(door("Cai Cirkel"), "Delta om dialog");
        var dag = door("Dag Dubbel");
        seconds(dag, "Delta om dialog");
        assertThat(card(dag, "Delta om dialog")).contains("1 till vill också");
        var again = new Visitor(port, "sv").get(dag + "/topics").expect(200);
        var action = action(again, "Delta om dialog");
        var back = new Visitor(port, "sv");
        back.submit(back.get(dag + "/topics"), action, Map.of()).expect(303);
        assertThat(card(dag, "Delta om dialog")).contains("ingen annan har sagt till än");
    }

    @Test
    void showsWhatIsTypedAsTextAndNeverWhoTypedIt() {
        var eva = door("Eva Epsilon");
        suggests(eva, "<script>alert(1)</script> & annat");
        var page = new Visitor(port, "sv").get(door("Frej Fi") + "/topics").expect(200);
        assertThat(page.html().select("main script")).isEmpty();
        assertThat(page.html().select("h2").eachText())
                .contains("<script>alert(1)</script> & annat");
        assertThat(page.text()).doesNotContain("Eva Epsilon");
    }

    @Test
    void refusesAVoteOfSomeoneWhoIsNoMemberInClearWords() {
        suggests(door("Gun Grupp"), "Hemligt om hemligheter");
        var topic =
                network.in(
                        goteborg,
                        () ->
                                db.sql("select id from topic where words like 'Hem%'")
                                        .query(String.class)
                                        .single());
        var stranger = network.door(goteborg, network.stranger(goteborg, "Hans Utanför"));
        var visitor = new Visitor(port, "sv");
        var form = visitor.get(stranger).expect(200);
        assertThat(form.text()).doesNotContain("Hemligt om");
        var token = visitor.get("/goteborg/contact").html().select("input[name=_csrf]").val();
        var vote = stranger + "/topics/" + topic + "/second";
        var answer = visitor.post(vote, Map.of("_csrf", token)).expect(409);
        assertThat(answer.html().text())
                .contains("Nätverket är för den som har gått en av programmets kurser")
                .doesNotContain("Hemligt om");
        visitor.get(stranger + "/topics").expect(409);
        visitor.get("/goteborg/network/my/forfalskad/topics").expect(404);
    }

    @Test
    void refusesHerOwnVoteAndAPersonalNumber() {
        var ida = door("Ida Ivrig");
        var refused =
                suggest(new Visitor(port, "sv"), ida, "Om 19640823-3234 och andra").expect(422);
        assertThat(refused.html().select(".ds-error-summary")).isNotEmpty();
        suggests(ida, "Eget om egna");
        var card =
                new Visitor(port, "sv").get(ida + "/topics").html().select("li:contains(Eget om)");
        assertThat(card.select("form")).isEmpty();
        assertThat(card.text()).contains("Du har föreslagit det här");
    }

    @Test
    void mergesTwoAlikeSoThatNobodyCountsTwice() {
        var jan = door("Jan Jämn");
        suggests(jan, "Lika om lika");
        suggests(door("Kim Kopia"), "Lika igen om lika");
        seconds(door("Lo Ljus"), "Lika om lika");
        seconds(door("Lo Ljus"), "Lika igen om lika");
        var coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
        var page = open(coordinator, "Lika igen om lika");
        var into = page.html().select("option:contains(Lika om lika)").attr("value");
        coordinator.submit(page, "/union", Map.of("into", into)).expect(303);
        assertThat(card(jan, "Lika om lika")).contains("2 till vill också");
        assertThat(headings(jan)).doesNotContain("Lika igen om lika");
    }

    @Test
    void mendsVisiblyAndHidesAbuse() {
        var mia = door("Mia Miss");
        suggests(mia, "Om stafning");
        suggests(mia, "Något elakt");
        var coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
        var mended = Map.of("words", "Om stavning");
        coordinator.submit(open(coordinator, "Om stafning"), "/words", mended).expect(303);
        assertThat(card(mia, "Om stavning")).contains("stavning rättad");
        coordinator.submit(open(coordinator, "Något elakt"), "/hiding", Map.of()).expect(303);
        assertThat(headings(mia)).doesNotContain("Något elakt");
    }

    @Test
    void answersOnceAndTellsWhoSuggestedIt() {
        suggests(door("Nils Nyfiken"), "Om nyheter");
        var coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
        var page = open(coordinator, "Om nyheter");
        coordinator.submit(page, "/answer", Map.of("verdict", "NO")).expect(422);
        var no = Map.of("verdict", "NO", "answer-sv", "Vi hade det i våras.");
        coordinator.submit(page, "/answer", no).expect(303);
        coordinator.submit(page, "/answer", no).expect(409);
        var letter = inbox.last(goteborg, NetworkCast.address("Nils Nyfiken"));
        assertThat(letter.text()).contains("Om nyheter", "Vi hade det i våras.");
        assertThat(card(door("Ola Öppen"), "Om nyheter")).contains("Nej", "Vi hade det i våras.");
    }

    @Test
    void refusesRowsThatContradictThemselves() {
        suggests(door("Per Prov"), "Om prov");
        violates("topic_without_words", "words = ''");
        violates("topic_kind_known", "kind = 'SONG'");
        violates(
                "topic_answer_known",
                "answer = 'PERHAPS', answered_at = proposed_at, answer_words = '{\"sv\": 1}'");
        violates("topic_answered_with_words", "answer = 'NO'");
        violates("topic_merged_into_itself", "merged_into = id");
        violates("topic_merged_into_none", "merged_into = gen_random_uuid()");
        violates("topic_by_nobody", "proposed_by = gen_random_uuid()");
        violates("topic_of_no_programme", "programme_id = gen_random_uuid()");
    }

    private void violates(String constraint, String change) {
        assertThatThrownBy(
                        () ->
                                network.in(
                                        goteborg,
                                        () -> db.sql("update topic set " + change).update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(constraint);
    }

    private String door(String name) {
        PersonId person = network.member(goteborg, name);
        return network.door(goteborg, person);
    }

    private void suggests(String door, String words) {
        var visitor = new Visitor(port, "sv");
        suggest(visitor, door, words).expect(303);
    }

    private static Visitor.Page suggest(Visitor visitor, String door, String words) {
        var page = visitor.get(door + "/topics").expect(200);
        var token = page.html().select("input[name=_csrf]").val();
        var typed = Map.of("_csrf", token, "kind", "TOPIC", "words", words);
        return visitor.post(door + "/topics", typed);
    }

    private void seconds(String door, String words) {
        var visitor = new Visitor(port, "sv");
        var page = visitor.get(door + "/topics").expect(200);
        visitor.submit(page, action(page, words), Map.of()).expect(303);
    }

    private static String action(Visitor.Page page, String words) {
        return page.html().select("li.card").stream()
                .filter(card -> card.select("h2").text().equals(words))
                .findFirst()
                .orElseThrow()
                .select("form")
                .attr("action");
    }

    private String card(String door, String words) {
        return new Visitor(port, "sv")
                .get(door + "/topics").expect(200).html().select("li.card").stream()
                        .filter(card -> card.select("h2").text().equals(words))
                        .findFirst()
                        .orElseThrow()
                        .text();
    }

    private List<String> headings(String door) {
        return new Visitor(port, "sv")
                .get(door + "/topics")
                .expect(200)
                .html()
                .select("li.card h2")
                .eachText();
    }

    private Visitor.Page open(Visitor coordinator, String words) {
        var list = coordinator.get("/goteborg/topics").expect(200);
        var link =
                list.html().select("tbody th a").stream()
                        .filter(a -> a.text().equals(words))
                        .findFirst()
                        .orElseThrow();
        return coordinator.get(link.attr("href")).expect(200);
    }
}
