package org.handslag.experience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.handslag.network.NetworkCast;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.support.Cast;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A card between its writer and the coordinator who reads it. */
@ServerTest
class ExperiencePagesTest {
    private static final String DESK = "/goteborg/experiences";

    private final Operator goteborg;
    private final NetworkCast network;
    private final Staff staff;
    private final Inbox inbox;
    private final int port;

    ExperiencePagesTest(
            Cast cast, NetworkCast network, Staff staff, Inbox inbox, @LocalServerPort int port) {
        this.goteborg = cast.goteborg();
        this.network = network;
        this.staff = staff;
        this.inbox = inbox;
        this.port = port;
    }

    @Test
    void keepsADraftThatIsNotWholeAndSendsNoneThatIsNot() {
        var desk = desk("Ann Utkast");
        var card = desk + "/" + UUID.randomUUID();
        assertThat(write(card, Map.of("situation", "Bara början", "step", "keep")).status())
                .isEqualTo(303);
        assertThat(visitor().get(desk).text()).contains("Bara början", "påbörjat");
        var sent = write(card, Map.of("step", "send"));
        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.html().select(".ds-error-summary a").eachAttr("href"))
                .containsExactly("#f-done", "#f-won");
        assertThat(sent.html().select("textarea[name=situation]").val()).isEqualTo("Bara början");
    }

    @Test
    void asksAboutANameAndBelievesHerWhenItIsNone() {
        network.member(goteborg, "Rosa Parkås");
        var card = desk("Bo Blomma") + "/" + UUID.randomUUID();
        var story = story("Vi planterade Rosa vid entrén.");
        var asked = write(card, story);
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.html().text()).contains("Är det här en person?", "Rosa");
        story.put("no-names", "yes");
        assertThat(write(card, story).status()).isEqualTo(303);
    }

    @Test
    void refusesAPersonalNumberWhateverIsTicked() {
        var card = desk("Cai Nummer") + "/" + UUID.randomUUID();
        var story = story("Det gällde 19640823-3234 den gången.");
        story.put("no-names", "yes");
        assertThat(write(card, story).status()).isEqualTo(422);
    }

    @Test
    void isGivenBackWithWordsAndSentAgain() {
        var desk = desk("Dag Tillbaka");
        var card = desk + "/" + UUID.randomUUID();
        write(card, story("Skrivet i all hast om tillbaka.")).expect(303);
        write(card, story("En gång till.")).expect(303);
        var coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
        var review = open(coordinator, "Skrivet i all hast om tillbaka.");
        coordinator.submit(review, "/return", Map.of()).expect(422);
        var words = Map.of("words", "Fint! Säg mer om hur ni gjorde.");
        coordinator.submit(review, "/return", words).expect(303);
        coordinator.submit(review, "/return", words).expect(409);
        var letter = inbox.last(goteborg, NetworkCast.address("Dag Tillbaka"));
        assertThat(letter.topic()).isEqualTo("experience.returned");
        assertThat(letter.text()).contains("Fint! Säg mer om hur ni gjorde.");
        var again = visitor().get(letter.path()).expect(200);
        assertThat(again.text()).contains("Fint! Säg mer om hur ni gjorde.");
        write(letter.path(), story("Skrivet i lugn och ro om tillbaka.")).expect(303);
        var better = open(coordinator, "Skrivet i lugn och ro om tillbaka.");
        coordinator.submit(better, "/publication", Map.of()).expect(303);
        assertThat(visitor().get("/goteborg/experience?q=lugn").text())
                .contains("Skrivet i lugn och ro om tillbaka.")
                .doesNotContain("Dag Tillbaka");
    }

    @Test
    void showsADraftToNobodyElse() {
        var hers = desk("Eva Egen") + "/" + UUID.randomUUID();
        write(hers, Map.of("situation", "Hemligt utkast", "step", "keep")).expect(303);
        var id = hers.substring(hers.lastIndexOf('/') + 1);
        visitor().get(desk("Frej Främmande") + "/" + id).expect(404);
        visitor().get("/goteborg/experience/" + id).expect(404);
        var coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
        coordinator.get(DESK + "/" + id).expect(404);
        assertThat(coordinator.get(DESK).text()).doesNotContain("Hemligt utkast");
        assertThat(coordinator.get(DESK + ".csv").text()).doesNotContain("Hemligt utkast");
    }

    @Test
    void takesItsCardBackOutOfTheBank() {
        var card = desk("Gun Ångrar") + "/" + UUID.randomUUID();
        write(card, story("Om att ångra sig helt.")).expect(303);
        var coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
        var tag = Map.of("name-sv", "Ånger", "name-en", "Regret");
        coordinator.submit(coordinator.get(DESK + "/tags"), "/tags", tag).expect(303);
        coordinator.submit(coordinator.get(DESK + "/tags"), "/tags", tag).expect(422);
        var review = open(coordinator, "Om att ångra sig helt.");
        var chosen = review.html().select("label:contains(Ånger)").attr("for");
        var value = review.html().getElementById(chosen).val();
        coordinator.submit(review, "/publication", Map.of("tags", value)).expect(303);
        var list = "/goteborg/experience?tag=anger";
        assertThat(visitor().get(list).text()).contains("Om att ångra sig helt.");
        assertThat(visitor().get("/goteborg/experience/sheet?tag=anger").expect(200).text())
                .contains("Om att ångra sig helt.");
        var mine = visitor();
        mine.submit(mine.get(card).expect(200), "/withdrawal", Map.of()).expect(303);
        assertThat(visitor().get(list).text()).doesNotContain("Om att ångra sig helt.");
    }

    private String desk(String name) {
        return network.desk(goteborg, network.member(goteborg, name));
    }

    private Visitor visitor() {
        return new Visitor(port, "sv");
    }

    private Visitor.Page write(String card, Map<String, String> typed) {
        var visitor = visitor();
        var page = visitor.get(card).expect(200);
        return page.html().select("textarea[name=situation]").isEmpty()
                ? visitor.post(card, with(page, typed))
                : visitor.submit(page, "/mine/", typed);
    }

    /** What a second tab still sends when the card is no longer hers to write on. */
    private static Map<String, String> with(Visitor.Page page, Map<String, String> typed) {
        var all = new HashMap<>(typed);
        all.put("_csrf", page.html().select("input[name=_csrf]").val());
        return all;
    }

    private static HashMap<String, String> story(String situation) {
        return new HashMap<>(
                Map.of(
                        "situation", situation,
                        "done", "Vi tog en sak i taget.",
                        "won", "Det blev lugnare.",
                        "step", "send"));
    }

    private static Visitor.Page open(Visitor coordinator, String heading) {
        var list = coordinator.get(DESK).expect(200);
        return coordinator
                .get(list.html().select("tbody a:contains(" + heading + ")").attr("href"))
                .expect(200);
    }
}
