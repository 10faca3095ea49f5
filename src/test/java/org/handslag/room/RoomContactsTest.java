package org.handslag.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.support.Inbox;
import org.handslag.support.RoomCast;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who is a contact of an employer, and who no longer is. */
@ServerTest
class RoomContactsTest {
    private final RoomCast cast;
    private final Staff staff;
    private final Inbox inbox;
    private final int port;

    RoomContactsTest(RoomCast cast, Staff staff, Inbox inbox, @LocalServerPort int port) {
        this.cast = cast;
        this.staff = staff;
        this.inbox = inbox;
        this.port = port;
    }

    @Test
    void anOrganisationsContactAddsOneAtAWorkplaceAndEndsHer() {
        var workplace = cast.workplace("Bjud AB", "Norr");
        var whole = RoomCast.at(cast.organisation(workplace));
        var contact = cast.signedIn(port, cast.contact("Vera Bjud", whole));
        var sent = invite(contact, whole, "Nora Bjud", Map.of("place", workplace.toString()));
        assertThat(contact.follow(sent.expect(303)).text()).contains(mail("Nora Bjud"), "Norr");
        var letter = inbox.last(cast.goteborg(), mail("Nora Bjud"));
        assertThat(letter.topic()).isEqualTo("room.invited");
        assertThat(letter.path()).isEqualTo(RoomCast.room(RoomCast.at(workplace)));
        var nora = cast.signedIn(port, staff.person(cast.goteborg(), "Nora", mail("Nora Bjud")));
        nora.get(RoomCast.room(RoomCast.at(workplace))).expect(200);
        nora.get(RoomCast.room(whole)).expect(404);
        var contacts = contact.get(RoomCast.room(whole) + "/contacts").expect(200);
        var hers = contacts.html().select("li:contains(Norr) a").attr("href");
        var ask = contact.get(hers).expect(200);
        nora.get(RoomCast.room(RoomCast.at(workplace))).expect(200);
        assertThat(ask.text()).doesNotContain("Ingen annan hos er");
        contact.submit(ask, "/ending", Map.of()).expect(303);
        nora.get(RoomCast.room(RoomCast.at(workplace))).expect(404);
        nora.get("/goteborg/me").expect(200);
    }

    @Test
    void theLastContactIsToldWhatHappensBeforeSheLeaves() {
        var place = RoomCast.at(cast.organisation(cast.workplace("Sista AB", "Ett")));
        var contact = cast.signedIn(port, cast.contact("Vera Sist", place));
        var contacts = contact.get(RoomCast.room(place) + "/contacts").expect(200);
        assertThat(contacts.html().select("main form")).as("nothing goes at one press").isEmpty();
        var ask = contact.get(contacts.html().select("main li a").attr("href")).expect(200);
        assertThat(ask.h1()).isEqualTo("Är du inte längre kontaktperson?");
        assertThat(ask.text()).contains("Ingen annan hos er är kontaktperson här");
        contact.submit(ask, "/ending", Map.of()).expect(303);
        contact.get(RoomCast.room(place)).expect(404);
    }

    @Test
    void aWorkplacesContactAddsNobodyButHandsOver() {
        var place = RoomCast.at(cast.workplace("Lämna AB", "Syd"));
        var contact = cast.signedIn(port, cast.contact("Vera Lämna", place));
        var form = contact.get(RoomCast.room(place) + "/contacts/new").expect(200);
        assertThat(form.h1()).isEqualTo("Lämna över till någon annan");
        var done = invite(contact, place, "Nils Lämna", Map.of()).expect(303);
        assertThat(done.header("Location")).endsWith("/goteborg/me");
        contact.get(RoomCast.room(place)).expect(404);
        var nils = staff.person(cast.goteborg(), "Nils Lämna", mail("Nils Lämna"));
        cast.signedIn(port, nils).get(RoomCast.room(place)).expect(200);
    }

    @Test
    void tellsNobodyWhoseAnAddressIs() {
        var place = RoomCast.at(cast.organisation(cast.workplace("Nyfiken AB", "Ett")));
        staff.person(cast.goteborg(), "Hemlig Karlsson", mail("okand"));
        var contact = cast.signedIn(port, cast.contact("Vera Nyfiken", place));
        var workplace = cast.workplace("Nyfiken AB", "Ett").toString();
        var page =
                contact.follow(
                        invite(contact, place, "okand", Map.of("place", workplace)).expect(303));
        assertThat(page.text()).contains(mail("okand")).doesNotContain("Hemlig");
    }

    @Test
    void refusesWhoeverIsAContactThereAlreadyAndAPlaceOfAnother() {
        var workplace = cast.workplace("Dubbel AB", "Ett");
        var place = RoomCast.at(cast.organisation(workplace));
        var contact = cast.signedIn(port, cast.contact("Vera Dubbel", place));
        cast.contact("Ninni Dubbel", RoomCast.at(workplace));
        var there = Map.of("place", workplace.toString());
        assertThat(invite(contact, place, "Ninni Dubbel", there).expect(422).text())
                .contains("redan är kontakt där");
        var elsewhere = Map.of("place", cast.workplace("Annan Dubbel AB", "Ett").toString());
        invite(contact, place, "Olle Dubbel", elsewhere).expect(422);
        assertThat(inbox.of(cast.goteborg(), mail("Olle Dubbel"))).isEmpty();
        assertThat(invite(contact, place, "Pia Dubbel", Map.of("place", "")).expect(422).h1())
                .isEqualTo("Lägg till en kontaktperson");
    }

    @Test
    void aCoordinatorMakesTheFirstContactFromTheOrganisationsPage() {
        var workplace = cast.workplace("Första AB", "Huset");
        var place = RoomCast.at(cast.organisation(workplace));
        var coordinator = staff.signedIn(port, cast.goteborg(), Role.COORDINATOR);
        var page = coordinator.get("/goteborg/organisations/" + place.id()).expect(200);
        assertThat(page.text()).contains("Ingen är kontaktperson än.");
        assertThat(page.html().select("a[href$=/contacts/new]")).hasSize(1);
        invite(coordinator, place, "Frida Först", Map.of("place", place.id().toString()))
                .expect(303);
        var after = coordinator.get("/goteborg/organisations/" + place.id()).expect(200);
        assertThat(after.html().select("a[href*=/roles/]").text()).isEqualTo("Frida Först");
    }

    private Visitor.Page invite(
            Visitor by, RoleScope place, String name, Map<String, String> more) {
        var form = by.get(RoomCast.room(place) + "/contacts/new").expect(200);
        var answers = new HashMap<>(more);
        answers.put("name", name);
        answers.put("email", mail(name));
        return by.submit(form, "/contacts", answers);
    }

    private static String mail(String name) {
        return SeatCast.address(name).address();
    }
}
