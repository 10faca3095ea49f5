package org.handslag.shelter;

import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.support.CircleCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A coordinator protects an identity, a handler opens it, prolongs it, gives a code and ends it;
 * the protected person signs in with the code.
 */
@ServerTest
class ShelterJourneyTest {
    private final CircleCast circles;
    private final ShelterCast cast;
    private final Staff staff;
    private final Walk.Start start;

    ShelterJourneyTest(
            CircleCast circles,
            Staff staff,
            TestClock clock,
            Languages languages,
            @LocalServerPort int port) {
        clock.reset();
        this.circles = circles;
        this.cast = new ShelterCast(circles, staff, clock, port);
        this.staff = staff;
        this.start = new Walk.Start(port, languages, "shelter");
    }

    @ParameterizedTest
    @CsvSource({
        "sv, KEYBOARD, 1280, Tove",
        "en, MOUSE, 360, Ulla",
        "da, WITHOUT_SCRIPT, 320, Vega"
    })
    void isMarkedOpenedProlongedAndEnded(String language, Way way, int width, String name) {
        var play = cast.open(name);
        var lang = "?lang=" + language;
        var leader = staff.holding(circles.goteborg(), Role.COORDINATOR);
        try (var office = start.named("office").in(language, way, width);
                var desk = start.named("handler").in(language, way, width);
                var self = start.named("self").in(language, Way.WITHOUT_SCRIPT, 320)) {
            enter(office, leader);
            office.go("/goteborg/people/" + play.mentee() + lang).follow("shelter.mark");
            office.writeInto("alias", name).press("shelter.mark-do");
            office.reads("shelter.wrong.alias-hers").reads("shelter.wrong.no-handler");
            office.writeInto("alias", "Mika");
            office.tick("handlers", play.consulting().toString()).press("shelter.mark-do");
            office.reads("shelter.done.begun").sees("Mika").seesNot(name + " Adept");
            enter(desk, play.consulting());
            desk.go("/goteborg/me" + lang)
                    .follow("shelter.see-mine")
                    .followFor("Mika", "shelter.open");
            desk.sees(name + " Adept").reads("shelter.known-lead").press("shelter.make-code");
            var code = desk.page().locator("p.lead strong").innerText();
            self.go("/goteborg/sign-in" + lang).follow("access.sign-in.code");
            self.write("shelter.code", code).press("shelter.code-enter");
            self.sees("Mika").reads("reading.shelter");
            desk.follow("shelter.prolong").press("shelter.prolong");
            desk.reads("shelter.done.prolonged").followFor("Mika", "shelter.open");
            desk.follow("shelter.end").press("shelter.end-do").reads("shelter.done.ended");
            office.go("/goteborg/people/" + play.mentee()).sees(name + " Adept");
        }
    }

    private void enter(Walk walk, PersonId person) {
        walk.signIn(staff.wayIn(circles.goteborg(), person));
        staff.confirm(circles.goteborg(), person);
    }
}
