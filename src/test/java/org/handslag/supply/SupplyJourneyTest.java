package org.handslag.supply;

import java.util.List;
import org.handslag.scope.PersonId;
import org.handslag.support.RoomCast;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A mentee shows what she wishes for, and an employer reads it and offers a place. */
@ServerTest
class SupplyJourneyTest {
    private final BeanFactory beans;
    private final TestClock clock;
    private final Walk.Start start;
    private final int port;

    SupplyJourneyTest(
            BeanFactory beans, TestClock clock, Languages languages, @LocalServerPort int port) {
        this.beans = beans;
        this.clock = clock;
        this.port = port;
        this.start = new Walk.Start(port, languages, "supply");
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void anEmployerReadsWhatPeopleCanDoAndOffersAPlace() {
        var cast = new SupplyCast(beans, port);
        var employer = cast.employer("Brödet");
        for (var name : List.of("Ada Går", "Bea Går", "Cia Går", "Dia Går", "Eva Går")) {
            cast.wishing(name, "kitchen", "ar");
        }
        var fia = cast.wishing("Fia Går", "kitchen", "ti");
        cast.release(fia, SupplyLine.TRADE, SupplyLine.LANGUAGE).expect(303);
        try (var walk = start.named("employer").in("sv", Way.KEYBOARD, 1280)) {
            signIn(walk, cast, employer).go("/goteborg/room");
            walk.follow("supply.open").reads("supply.all", "n", 5).sees("Kök", "tigrinja");
            walk.follow("supply.document").reads("supply.doc-how").reads("supply.dpo-risks");
            walk.go(SupplyCast.PAGE);
            walk.followFor(walk.t("supply.wish-number", "n", 1), "supply.offer");
            walk.sees("Avdelning Brödet");
        }
        try (var walk = start.named("without").in("sv", Way.MOUSE, 360)) {
            var later = cast.rooms.contact("Ulf Senare", RoomCast.at(cast.workplace("Senare")));
            signIn(walk, cast, later).go(SupplyCast.PAGE).reads("supply.later");
        }
    }

    @Test
    void aMenteeShowsHerWishAndTakesItBackWithoutScriptOnASmallScreen() {
        var cast = new SupplyCast(beans, port);
        cast.employer("Mjölet");
        var her = cast.wishing("Gia Går", "kitchen", "ti");
        try (var walk = start.named("mentee").in("da", Way.WITHOUT_SCRIPT, 320)) {
            signIn(walk, cast, her).go("/goteborg/me?lang=da").follow("supply.my-begin");
            walk.reads("supply.not-out").press("supply.release").reads("supply.refused.choose");
            walk.tick("lines", "TRADE").press("supply.release").reads("supply.done.released");
            walk.reads("supply.out").sees("Køkken").press("supply.take-back");
            walk.reads("supply.done.taken-back").reads("supply.not-out");
            walk.go("/goteborg/me/profile?lang=da")
                    .follow("supply.document")
                    .reads("supply.doc-how");
        }
    }

    private static Walk signIn(Walk walk, SupplyCast cast, PersonId who) {
        walk.signIn(cast.staff.wayIn(cast.rooms.goteborg(), who));
        return walk;
    }
}
