package org.handslag.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.handslag.support.RoomCast;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A workplace tells what it offers, changes it and takes it back; what is wrong is told. */
@ServerTest
class OfferPagesTest {
    private final OfferCast cast;
    private final TestClock clock;

    OfferPagesTest(BeanFactory beans, TestClock clock, @LocalServerPort int port) {
        this.cast = new OfferCast(beans, port);
        this.clock = clock;
    }

    @BeforeEach
    void beginsToday() {
        clock.reset();
    }

    @Test
    void tellsWhatIsOfferedAndByWhomEachThingWasSaid() {
        var workplace = cast.rooms().workplace("Hav AB", "Havsköket");
        var contact = cast.contact("Vera Hav", RoomCast.at(workplace));
        var offer = cast.offer(contact, workplace, "from-time", "08:30", "until-time", "15:00");
        contact.follow(cast.adjust(contact, offer, "written-steps", "quiet-place").expect(303));
        var page = contact.get(offer).expect(200);
        assertThat(page.h1()).isEqualTo("Havsköket erbjuder");
        assertThat(page.html().text())
                .contains("öppet", "Språkpraktik", "Kök", "svenska", "måndag", "08:30–15:00")
                .contains(
                        "Vi skriver ner arbetet steg för steg", "Sagt av Vera Hav", "inte sett än");
        var room = contact.get(RoomCast.room(RoomCast.at(workplace))).expect(200);
        assertThat(room.html().select("main a[href=/goteborg/offers]").text())
                .isEqualTo("Det ni erbjuder");
        assertThat(contact.get("/goteborg/offers").text()).contains("Havsköket", "Kök");
    }

    @Test
    void whatIsSaidAnewHasBeenSeenByNobody() {
        var workplace = cast.rooms().workplace("Berg AB", "Bergsbutiken");
        var contact = cast.contact("Vera Berg", RoomCast.at(workplace));
        var coordinator = cast.coordinator();
        var offer = cast.offer(contact, workplace);
        cast.adjust(contact, offer, "written-steps", "quiet-place", "pictures").expect(303);
        cast.verify(coordinator, offer, "written-steps", "quiet-place", "pictures").expect(303);
        assertThat(seen(contact, offer)).isEqualTo(3);
        cast.adjust(contact, offer, "written-steps", "quiet-place").expect(303);
        cast.adjust(contact, offer, "written-steps", "quiet-place", "pictures").expect(303);
        assertThat(seen(contact, offer)).isEqualTo(2);
        var form = contact.get(offer + "/adjustments/" + cast.adjustment("quiet-place"));
        assertThat(form.expect(200).text()).contains("Ändrar du orden behöver någon se det igen");
        contact.submit(form, "/adjustments/", Map.of("how", "Rummet på vinden")).expect(303);
        assertThat(contact.get(offer).text()).contains("Rummet på vinden");
        assertThat(seen(contact, offer)).isEqualTo(1);
        var edit = contact.get(offer + "/edit").expect(200);
        var tasks = Map.of("tasks", "Plocka upp varor");
        contact.submit(edit, "/offers/", tasks).expect(303);
        assertThat(seen(contact, offer)).isEqualTo(1);
        edit = contact.get(offer + "/edit").expect(200);
        contact.submit(edit, "/offers/", Map.of("trade", cast.trade("shop"))).expect(303);
        assertThat(seen(contact, offer)).isZero();
    }

    @Test
    void marksWhatWasSeenMoreThanTwelveMonthsAgo() {
        var workplace = cast.rooms().workplace("Gammal AB", "Gamla lagret");
        var coordinator = cast.coordinator();
        var offer = cast.offer(coordinator, workplace, "until", "");
        cast.adjust(coordinator, offer, "quiet-place").expect(303);
        var form = coordinator.get(offer + "/verification").expect(200);
        var box = Map.of("seen", cast.adjustment("quiet-place"));
        var late = new HashMap<>(box);
        late.put("on", cast.today().plusDays(1).toString());
        assertThat(coordinator.submit(form, "/verification", late).expect(422).text())
                .contains("Dagen har inte kommit än");
        late.put("on", cast.today().minusMonths(12).minusDays(1).toString());
        coordinator.submit(form, "/verification", late).expect(303);
        assertThat(coordinator.get(offer).text()).contains("mer än 12 månader sedan");
        assertThat(coordinator.get("/goteborg/workplaces/" + workplace).text())
                .contains("mer än 12 månader sedan");
        var row = coordinator.get("/goteborg/offers").html().select("tr:contains(Gamla lagret)");
        assertThat(row.text()).contains("mer än 12 månader sedan");
        cast.verify(coordinator, offer, "quiet-place").expect(303);
        assertThat(coordinator.get(offer).text()).doesNotContain("mer än 12 månader");
    }

    @Test
    void tellsWhatIsWrongAndLosesNothingThatWasTyped() {
        var workplace = cast.rooms().workplace("Fel AB", "Felet");
        var contact = cast.contact("Vera Fel", RoomCast.at(workplace));
        var form = contact.get("/goteborg/offers/new?workplace=" + workplace).expect(200);
        for (var places : new String[] {"0", "1000", "många", ""}) {
            var page = contact.submit(form, "/offers", cast.typed("places", places)).expect(422);
            assertThat(page.text()).contains("1").contains("50");
            assertThat(page.html().select("[name=places]").val()).isEqualTo(places);
            assertThat(page.html().select("[name=tasks]").text()).startsWith("Diska");
        }
        var wrong =
                cast.typed(
                        "until", cast.today().minusDays(1).toString(),
                        "kinds", "01900000-0000-7000-8000-000000000001",
                        "trade", "nej",
                        "tasks", " ",
                        "languages", "tlh",
                        "from-time", "16:00",
                        "until-time", "08:00");
        var page = contact.submit(form, "/offers", wrong).expect(422).html();
        assertThat(page.select(".ds-error-summary li")).hasSize(6);
        assertThat(page.text()).contains("Sista dagen ligger före den första");
        var over =
                cast.typed(
                        "from", cast.today().minusDays(9).toString(),
                        "until", cast.today().minusDays(1).toString());
        assertThat(contact.submit(form, "/offers", over).expect(422).text())
                .contains("Den dagen har redan varit");
        var half = cast.typed("from-time", "08:00");
        assertThat(contact.submit(form, "/offers", half).expect(422).text())
                .contains("Skriv båda klockslagen");
        var number = cast.typed("tasks", "Fråga 121212-1212 först");
        contact.submit(form, "/offers", number).expect(422);
    }

    @Test
    void showsMarkupInTasksAsItWasTyped() {
        var workplace = cast.rooms().workplace("Taggar AB", "Taggen");
        var coordinator = cast.coordinator();
        var tasks = "<script>alert(1)</script> och <b>diska</b>";
        var offer = cast.offer(coordinator, workplace, "tasks", tasks);
        var page = coordinator.get(offer).expect(200).html();
        assertThat(page.select("main script, main b")).isEmpty();
        assertThat(page.text()).contains(tasks);
    }

    @Test
    void refusesAKindThatIsPutAwayButKeepsItWhereItWasChosen() {
        var workplace = cast.rooms().workplace("Sort AB", "Sorten");
        var coordinator = cast.coordinator();
        var kind = cast.kind("introduktionsjobb");
        var offer = cast.offer(coordinator, workplace, "kinds", kind);
        var form = coordinator.get("/goteborg/offers/new?workplace=" + workplace).expect(200);
        var retire = "/goteborg/placement-types/" + kind;
        coordinator.submit(coordinator.get(retire), "/retirement", Map.of()).expect(303);
        var refused = coordinator.submit(form, "/offers", cast.typed("kinds", kind)).expect(422);
        assertThat(refused.text()).contains("finns inte längre att välja");
        assertThat(coordinator.get(offer).text()).contains("Introduktionsjobb");
        var edit = coordinator.get(offer + "/edit").expect(200);
        coordinator.submit(edit, "/offers/", Map.of("places", "3")).expect(303);
        coordinator.submit(coordinator.get(retire), "/retirement", Map.of()).expect(303);
    }

    @Test
    void showsBothWhenTwoChangeTheSameOffer() {
        var workplace = cast.rooms().workplace("Båda AB", "Båda");
        var coordinator = cast.coordinator();
        var offer = cast.offer(coordinator, workplace);
        var one = coordinator.get(offer + "/edit").expect(200);
        var other = coordinator.get(offer + "/edit").expect(200);
        coordinator.submit(one, "/offers/", Map.of("places", "5", "languages", "ar")).expect(303);
        var both = coordinator.submit(other, "/offers/", Map.of("places", "7")).expect(409);
        assertThat(both.text()).contains("5").contains("arabiska");
        assertThat(both.html().select("[name=places]").val()).isEqualTo("7");
        coordinator.submit(both, "/offers/", Map.of()).expect(303);
        var old = coordinator.get(offer + "/adjustments").expect(200);
        cast.adjust(coordinator, offer, "pictures").expect(303);
        var late = coordinator.submit(old, "/adjustments", Map.of());
        assertThat(late.expect(409).text()).contains("Vi visar arbetet med bilder");
    }

    @Test
    void isWithdrawnAndOfferedAgain() {
        var workplace = cast.rooms().workplace("Ånger AB", "Ångern");
        var contact = cast.contact("Vera Ånger", RoomCast.at(workplace));
        var offer = cast.offer(contact, workplace);
        contact.submit(contact.get(offer), "/withdrawal", Map.of()).expect(303);
        assertThat(contact.get(offer).text()).contains("Erbjudandet gäller inte längre");
        assertThat(contact.get("/goteborg/offers").text()).doesNotContain("Ångern, Ånger AB");
        contact.get(offer + "/edit").expect(409);
        contact.submit(contact.get(offer), "/withdrawal", Map.of()).expect(303);
        assertThat(contact.get("/goteborg/offers").text()).contains("Ångern, Ånger AB");
    }

    private static int seen(Visitor visitor, String offer) {
        return visitor.get(offer).html().select("li .ds-tag[data-color=success]").size();
    }
}
