package org.handslag.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.handslag.network.NetworkCast;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A suggestion that was chosen leads to the meeting that came of it. */
@ServerTest
class TopicMeetingTest {
    private static final String WORDS = "Om raster";

    private final Operator goteborg;
    private final NetworkCast network;
    private final Visitor coordinator;
    private final int port;

    TopicMeetingTest(Cast cast, NetworkCast network, Staff staff, @LocalServerPort int port) {
        this.goteborg = cast.goteborg();
        this.network = network;
        this.coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
        this.port = port;
    }

    @Test
    void leadsToItsMeetingAndOffersNoSecondOneUntilThatIsCalledOff() {
        suggested();
        var chosen = Map.of("verdict", "CHOSEN", "answer-sv", "Det gör vi en träff av.");
        coordinator.submit(topic(), "/answer", chosen).expect(303);
        var form = coordinator.get(making(topic())).expect(200);
        var plan =
                Map.of(
                        "title-sv", "Raster som räcker",
                        "day", "2026-12-10",
                        "from", "13:00",
                        "until", "15:00");
        coordinator.submit(form, "/meetings", plan).expect(303);
        assertThat(making(topic())).isEmpty();
        var link = topic().html().select("main a[href*='/meetings/']");
        assertThat(link.text()).contains("Raster som räcker", "10 december 2026");
        var meeting = link.attr("href");
        assertThat(coordinator.get(meeting).expect(200).h1()).isEqualTo("Raster som räcker");
        var asked = coordinator.get(meeting + "/cancellation").expect(200);
        coordinator.submit(asked, "/cancellation", Map.of()).expect(303);
        assertThat(making(topic())).isNotEmpty();
    }

    private void suggested() {
        var door = network.door(goteborg, network.member(goteborg, "Rut Röst"));
        var member = new Visitor(port, "sv");
        var page = member.get(door + "/topics").expect(200);
        var token = page.html().select("input[name=_csrf]").val();
        var typed = Map.of("_csrf", token, "kind", "TOPIC", "words", WORDS);
        member.post(door + "/topics", typed).expect(303);
    }

    private static String making(Visitor.Page topic) {
        return topic.html().select("a[href*='meetings/new']").attr("href");
    }

    private Visitor.Page topic() {
        var list = coordinator.get("/goteborg/topics").expect(200);
        var link = list.html().select("tbody th a:contains(" + WORDS + ")").attr("href");
        return coordinator.get(link).expect(200);
    }
}
