package org.handslag.dilemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.handslag.scope.Role;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Cases are taken in, changed, printed and put away. */
@ServerTest
class DilemmaPagesTest {
    private static final String LIST = "/goteborg/dilemmas";

    private final Cast cast;
    private final Visitor coordinator;
    private final Staff staff;
    private final int port;

    DilemmaPagesTest(Cast cast, Staff staff, @LocalServerPort int port) {
        this.cast = cast;
        this.staff = staff;
        this.port = port;
        this.coordinator = staff.signedIn(port, cast.goteborg(), Role.COORDINATOR);
    }

    @Test
    void takesAReadyMadeCaseInOnceInEachLanguage() {
        var page = coordinator.get(LIST).expect(200);
        assertThat(page.html().select("details")).hasSizeGreaterThanOrEqualTo(2);
        var which = Map.of("which", "late");
        coordinator.submit(page, "/ready-made", which).expect(303);
        coordinator.submit(page, "/ready-made", which).expect(303);
        var after = coordinator.get(LIST).html();
        assertThat(after.select("ul.tasks a:contains(Hon kommer för sent)")).hasSize(1);
        var link = after.select("ul.tasks a:contains(Hon kommer för sent)").attr("href");
        var sheet = coordinator.get(link + "/sheet?lang=en").expect(200).html();
        assertThat(sheet.text()).contains("She comes late", "How a reflecting team works");
        assertThat(sheet.select("ol li")).hasSize(6);
        var elsewhere = staff.signedIn(port, cast.favrskov(), Role.COORDINATOR);
        elsewhere.get(link.replace("/goteborg/", "/favrskov/")).expect(404);
    }

    @Test
    void keepsWhatBothWroteWhenTwoChangeACase() {
        var typed =
                Map.of(
                        "title-sv", "Eget fall",
                        "situation-sv", "Något hände.",
                        "questions-sv", "- Vad nu?");
        coordinator.submit(coordinator.get(LIST + "/new"), "/dilemmas", Map.of()).expect(422);
        coordinator.submit(coordinator.get(LIST + "/new"), "/dilemmas", typed).expect(303);
        var link = coordinator.get(LIST).html().select("a:contains(Eget fall)").attr("href");
        var one = coordinator.get(link);
        var other = coordinator.get(link);
        coordinator.submit(one, "/dilemmas/", Map.of("situation-sv", "Hennes.")).expect(303);
        var both = coordinator.submit(other, "/dilemmas/", Map.of("situation-sv", "Hans."));
        assertThat(both.expect(409).html().select("textarea[name=situation-sv]").val())
                .isEqualTo("Hans.");
        assertThat(both.html().text()).contains("Hennes.");
        var away = Map.of("retired", "yes");
        coordinator.submit(coordinator.get(link), "/dilemmas/", away).expect(303);
        assertThat(coordinator.get(LIST).text()).contains("erbjuds inte längre");
    }
}
