package org.handslag.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.support.RoomCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An employer's contact offers places, and the office finds and verifies them, in a browser. */
@ServerTest
class OfferJourneyTest {
    private final OfferCast cast;
    private final Staff staff;
    private final Walk.Start start;

    OfferJourneyTest(
            BeanFactory beans,
            Staff staff,
            TestClock clock,
            Languages languages,
            @LocalServerPort int port) {
        clock.reset();
        this.cast = new OfferCast(beans, port);
        this.staff = staff;
        this.start = new Walk.Start(port, languages, "offer");
    }

    @ParameterizedTest
    @CsvSource({"sv, KEYBOARD, 360", "da, WITHOUT_SCRIPT, 1280", "en, MOUSE, 1280"})
    void offersPlacesSaysWhatItCanDoAndChangesItsMind(String language, Way way, int width) {
        var name = "Köket " + language.toUpperCase(Locale.ROOT);
        var workplace = cast.rooms().workplace("Resan AB " + language, name);
        var contact = cast.rooms().contact("Vera " + name, RoomCast.at(workplace));
        try (var walk = start.in(language, way, width)) {
            walk.go("/goteborg/courses?lang=" + language)
                    .signIn(way(contact))
                    .reads("offer.in-room")
                    .follow("offer.new")
                    .writeInto("places", "0")
                    .press("offer.go-on")
                    .reads("form.number", "min", 1, "max", 50)
                    .writeInto("places", "2")
                    .writeInto("from", cast.today().toString())
                    .tick("kinds")
                    .select("trade", tradeIn(language))
                    .write("offer.tasks", "Diska och duka")
                    .tick("languages")
                    .press("offer.go-on")
                    .reads("offer.made");
            walk.tick("can-place").press("ui.save").reads("offer.adjusted");
            walk.sees("Diska och duka").reads("offer.unseen");
            walk.follow("offer.describe").write("offer.how", "Längst in").press("ui.save");
            walk.reads("offer.described").sees("Längst in");
            walk.follow("offer.edit")
                    .writeInto("places", "3")
                    .press("ui.save")
                    .reads("offer.saved");
            walk.press("offer.withdraw").reads("offer.withdrawn-done");
            walk.press("offer.again").reads("offer.again-done");
            walk.follow("offer.title").sees(name);
        }
    }

    @Test
    void theOfficeFindsWhatIsOfferedAndNotesWhatItHasSeen() {
        var workplace = cast.rooms().workplace("Sedda AB", "Sedda köket");
        var contact = cast.contact("Vera Sedd", RoomCast.at(workplace));
        var offer = cast.offer(contact, workplace);
        cast.adjust(contact, offer, "quiet-place", "pictures").expect(303);
        var goteborg = cast.rooms().goteborg();
        try (var walk = start.named("office").in("sv", Way.MOUSE, 1280)) {
            walk.signIn(way(staff.holding(goteborg, Role.COORDINATOR)));
            walk.go("/goteborg/organisations").follow("offer.title");
            walk.select("trade", "Kök").press("ui.show").followTo("Sedda köket, Sedda AB");
            walk.follow("offer.verify").press("ui.save").reads("offer.seen-none");
            walk.tick("seen").press("ui.save").reads("offer.verified").reads("offer.seen");
            walk.go("/goteborg/workplaces/" + workplace).reads("offer.section");
            walk.sees("2 anpassningar, en sedd på plats").reads("willingness.no-mentors");
            walk.go("/goteborg/settings").follow("adjustment.title").reads("adjustment.text");
            walk.followTo("Jag får skriftliga steg")
                    .writeInto("helps-sv", "Jag får stegen skrivna");
            walk.press("ui.save").reads("adjustment.saved").sees("Jag får stegen skrivna");
            walk.follow("adjustment.new").select("group", "Plats");
            walk.writeInto("helps-sv", "Jag sitter vid fönstret");
            walk.writeInto("offers-sv", "Man kan sitta vid fönstret").press("adjustment.add");
            walk.reads("adjustment.saved").sees("Man kan sitta vid fönstret");
            walk.followTo("Jag sitter vid fönstret").press("adjustment.stop");
            walk.reads("adjustment.stopped-done").follow("adjustment.trades").sees("Trädgård");
        }
        assertThat(contact.get(offer).text()).contains("Sett på plats av");
    }

    private static String tradeIn(String language) {
        return switch (language) {
            case "da" -> "Køkken";
            case "en" -> "Kitchen";
            default -> "Kök";
        };
    }

    private String way(PersonId person) {
        return staff.wayIn(cast.rooms().goteborg(), person);
    }
}
