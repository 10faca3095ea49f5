package org.handslag.transfer;

import java.util.Map;
import org.handslag.scope.Role;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One writes what she will do, is asked how it went and tells it; the coordinator reads of it. */
@ServerTest
class TransferJourneyTest {
    private final Cast cast;
    private final BeanFactory beans;
    private final Staff staff;
    private final TestClock clock;
    private final Walk.Start start;
    private final int port;

    TransferJourneyTest(
            Cast cast,
            BeanFactory beans,
            Staff staff,
            TestClock clock,
            Languages languages,
            @LocalServerPort int port) {
        this.cast = cast;
        this.beans = beans;
        this.staff = staff;
        this.clock = clock;
        this.start = new Walk.Start(port, languages, "transfer");
        this.port = port;
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "sv, MOUSE, 1280, Jag bjuder vår nya kollega på fika.",
        "da, WITHOUT_SCRIPT, 360, Jeg spiser frokost med vores nye kollega.",
        "en, KEYBOARD, 360, I will have lunch with our new colleague."
    })
    void takesTheCourseIntoHerOwnWork(String language, Way way, int width, String words) {
        var operator = language.equals("da") ? cast.favrskov() : cast.goteborg();
        var play = new TransferPlay(beans, operator, port);
        var name = "Vilma Steg " + language;
        var date = play.held(name, name + " A", name + " B", name + " C", name + " D");
        var place = play.place(name);
        try (var walk = start.in(language, way, width)) {
            writes(walk, place.substring(0, place.lastIndexOf('/')) + "?lang=" + language, words);
        }
        for (var other : new String[] {" A", " B", " C", " D"}) {
            play.writes(name + other);
        }
        play.ask(date, 14);
        try (var walk = start.named("tells").in(language, way, width)) {
            tells(walk, play.link(name) + "?went=PARTLY&lang=" + language, words);
        }
        for (var other : new String[] {" A", " B", " C", " D"}) {
            play.answer(name + other, HowItWent.DONE, Map.of()).expect(303);
        }
        try (var walk = start.named("desk").in(language, way, width)) {
            var leader = staff.holding(operator, Role.COORDINATOR);
            walk.signIn(staff.wayIn(operator, leader) + "?lang=" + language);
            reads(walk, "/" + operator.slug() + "/instances/" + date.id(), words, name);
        }
    }

    private static void writes(Walk walk, String place, String words) {
        walk.go(place)
                .follow("transfer.title")
                .reads("transfer.lead")
                .press("transfer.keep")
                .reads("form.missing")
                .writeInto("will", words)
                .tick("in-evaluation")
                .press("transfer.keep")
                .reads("transfer.done.written")
                .holds("transfer.will", words);
    }

    private static void tells(Walk walk, String link, String words) {
        walk.go(link)
                .sees(words)
                .writeInto("said", "Två av tre.")
                .tick("as-card")
                .press("transfer.send")
                .reads("transfer.thanks.PARTLY")
                .choose("went", "DONE")
                .press("transfer.send")
                .reads("transfer.thanks.DONE")
                .press("transfer.open-card")
                .reads("experience.write-text")
                .holds("experience.done-label", "Två av tre.");
    }

    private static void reads(Walk walk, String date, String words, String name) {
        walk.go(date)
                .reads("transfer.count", "written", 5, "asked", 5, "answered", 5)
                .follow("transfer.how-it-went")
                .sees(words, "Två av tre.")
                .seesNot(name)
                .follow("transfer.change-days")
                .writeInto("days", "0")
                .press("transfer.days-save")
                .writeInto("days", "14")
                .press("transfer.days-save")
                .reads("transfer.done.days");
    }
}
