package org.handslag.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.support.RoomCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who writes, reads and verifies what a workplace offers, and for whom it does not exist. */
@ServerTest
class OfferReachTest {
    private final OfferCast cast;
    private final Staff staff;
    private final TestClock clock;
    private final int port;

    OfferReachTest(BeanFactory beans, Staff staff, TestClock clock, @LocalServerPort int port) {
        this.cast = new OfferCast(beans, port);
        this.staff = staff;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void beginsToday() {
        clock.reset();
    }

    @Test
    void theContactOfOneWorkplaceGoesStraightToItsForm() {
        var place = RoomCast.at(cast.rooms().workplace("Ett Kök AB", "Köket"));
        var contact = cast.contact("Vera Kök", place);
        var room = contact.get(RoomCast.room(place)).expect(200);
        assertThat(room.text()).contains("Berätta vilka platser ni har");
        var form = contact.follow(contact.get("/goteborg/offers/new").expect(303)).expect(200);
        assertThat(form.h1()).isEqualTo("Erbjud platser: Köket");
    }

    @Test
    void theContactOfAnOrganisationChoosesAmongItsWorkplacesOnly() {
        var one = cast.rooms().workplace("Två Hus AB", "Norra huset");
        cast.rooms().workplace("Två Hus AB", "Södra huset");
        cast.rooms().workplace("Tredje Huset AB", "Östra huset");
        var contact = cast.contact("Vera Hus", RoomCast.at(cast.rooms().organisation(one)));
        assertThat(contact.get("/goteborg/offers/new").expect(200).text())
                .contains("Norra huset", "Södra huset")
                .doesNotContain("Östra huset");
    }

    @Test
    void consultantsReadAndVerifyButWriteNothing() {
        var workplace = cast.rooms().workplace("Skog AB", "Skogskontoret");
        var contact = cast.contact("Vera Skog", RoomCast.at(workplace));
        var offer = cast.offer(contact, workplace);
        cast.adjust(contact, offer, "written-steps", "quiet-place").expect(303);
        var consultant = cast.consultant();
        assertThat(consultant.get("/goteborg/me").text()).contains("/goteborg/offers");
        assertThat(consultant.get("/goteborg/offers").expect(200).text())
                .contains("Skogskontoret")
                .doesNotContain("/goteborg/offers/new");
        consultant.get(offer + "/edit").expect(404);
        consultant.get(offer + "/adjustments").expect(404);
        cast.verify(consultant, offer).expect(422);
        cast.verify(consultant, offer, "quiet-place").expect(303);
        var page = contact.get(offer).html();
        assertThat(page.select("li:contains(lugn plats)").text())
                .contains("Sett på plats av Job_consultant Persson", "sett på plats");
        assertThat(page.select("li:contains(steg för steg)").text()).contains("inte sett än");
        contact.get(offer + "/verification").expect(404);
    }

    @Test
    void doesNotExistForAnotherEmployerNorForAnotherOperator() {
        var workplace = cast.rooms().workplace("Min AB", "Min plats");
        var offer = cast.offer(cast.coordinator(), workplace);
        cast.adjust(cast.coordinator(), offer, "pictures").expect(303);
        var sister = RoomCast.at(cast.rooms().workplace("Min AB", "Annan plats"));
        var other = RoomCast.at(cast.rooms().workplace("Din AB", "Din plats"));
        for (var place : new RoleScope[] {sister, other}) {
            var stranger = cast.contact("Vera " + place.id(), place);
            for (var below : new String[] {"", "/edit", "/adjustments"}) {
                stranger.get(offer + below).expect(404);
            }
            stranger.get(offer + "/adjustments/" + cast.adjustment("pictures")).expect(404);
            stranger.get("/goteborg/offers/new?workplace=" + workplace).expect(404);
            var own = stranger.get("/goteborg/offers/new?workplace=" + place.id()).expect(200);
            var typed = cast.typed("workplace", workplace.toString());
            stranger.submit(own, "/offers", typed).expect(404);
            assertThat(stranger.get("/goteborg/offers").text()).doesNotContain("Min plats");
            var file = stranger.get("/goteborg/offers.csv").expect(200).raw().body();
            assertThat(new String(file, StandardCharsets.UTF_8)).doesNotContain("Min plats");
        }
        for (var role : new Role[] {Role.TRAINER, Role.FUNDER, Role.MENTOR}) {
            staff.signedIn(port, cast.rooms().goteborg(), role).get(offer).expect(404);
        }
        new Visitor(port, "sv").get(offer).expect(302);
    }
}
