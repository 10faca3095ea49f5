package org.handslag.experience;

import org.handslag.network.NetworkCast;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A card is written, a name in it noticed, and it is reviewed and found, in a real browser. */
@ServerTest
class ExperienceJourneyTest {
    private final Cast cast;
    private final NetworkCast network;
    private final Staff staff;
    private final Walk.Start start;

    ExperienceJourneyTest(
            Cast cast,
            NetworkCast network,
            Staff staff,
            Languages languages,
            @LocalServerPort int port) {
        this.cast = cast;
        this.network = network;
        this.staff = staff;
        this.start = new Walk.Start(port, languages, "experience");
    }

    @ParameterizedTest
    @CsvSource({
        "sv, MOUSE, 1280, 'Min adept Sara var rädd för kassorna.',"
                + " 'Min adept var rädd för kassorna.', kassa",
        "da, WITHOUT_SCRIPT, 360, 'Min mentee Sara var bange for kassen.',"
                + " 'Min mentee var bange for kassen.', kasser",
        "en, KEYBOARD, 360, 'My mentee Sara was afraid of the tills.',"
                + " 'My mentee was afraid of the tills.', till"
    })
    void tellsOthersHowItWasDone(
            String language, Way way, int width, String named, String nameless, String sought) {
        var operator = language.equals("da") ? cast.favrskov() : cast.goteborg();
        var writer = network.member(operator, "Vilma " + language);
        try (var walk = start.in(language, way, width)) {
            walk.go(network.desk(operator, writer) + "?lang=" + language)
                    .follow("experience.write")
                    .writeInto("situation", named)
                    .writeInto("done", "1, 2, 3.")
                    .writeInto("won", "Ok!")
                    .press("experience.send")
                    .reads("experience.noticed-title")
                    .sees("Sara")
                    .writeInto("situation", nameless)
                    .press("experience.send")
                    .reads("experience.sent")
                    .seesNot("Sara");
        }
        try (var walk = start.named("review").in(language, way, width)) {
            reviews(walk, operator, language, nameless);
        }
        try (var walk = start.named("finds").in(language, way, width)) {
            walk.go("/" + operator.slug() + "/experience?lang=" + language)
                    .write("experience.words", sought)
                    .press("ui.show")
                    .followTo(nameless)
                    .sees("1, 2, 3.")
                    .seesNot("Vilma");
        }
    }

    private void reviews(Walk walk, Operator operator, String language, String heading) {
        var coordinator = staff.holding(operator, Role.COORDINATOR);
        walk.go(staff.wayIn(operator, coordinator) + "?lang=" + language);
        walk.pressOn(walk.page().locator("main button").innerText())
                .go("/" + operator.slug() + "/experiences")
                .followTo(heading)
                .sees("Vilma " + language)
                .press("experience.publish")
                .reads("experience.published");
    }
}
