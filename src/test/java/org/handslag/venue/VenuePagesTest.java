package org.handslag.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.support.VenueCast.CHECKED;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.VenueCast;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class VenuePagesTest {
    private static final String LONG = "å".repeat(100_000);

    private final Operator goteborg;
    private final VenueCast cast;
    private final Visitor coordinator;
    private final Visitor visitor;
    private final Visitor elsewhere;

    VenuePagesTest(Cast operators, VenueCast cast, Staff staff, @LocalServerPort int port) {
        this.goteborg = operators.goteborg();
        this.cast = cast;
        this.coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
        this.visitor = new Visitor(port, "sv");
        this.elsewhere = staff.signedIn(port, operators.favrskov(), Role.COORDINATOR);
    }

    @Test
    void entersAPlaceAndTellsWhereItIs() {
        var typed = named("Yesbox");
        typed.putAll(
                Map.of(
                        "rooms", "Stora salen\n\n Verkstan \nStora salen",
                        "transport-sv", "Hållplats Stenpiren.\n\n250 meter att gå.",
                        "contactName", "Receptionen"));
        var hub = coordinator.follow(enter(typed).expect(303)).expect(200);
        assertThat(hub.h1()).isEqualTo("Yesbox");
        assertThat(hub.html().select(".tasks li")).hasSize(10);
        var page = visitor.get("/goteborg/places/yesbox").expect(200);
        assertThat(page.html().select("main").text())
                .contains("Kämpegatan 7, 411 04 Göteborg", "250 meter att gå.", "Receptionen");
        assertThat(page.html().select("main li").eachText()).contains("Stora salen", "Verkstan");
        assertThat(page.raw().headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void tellsWhatIsWrongAndKeepsWhatWasTyped() {
        var typed = named("");
        typed.putAll(Map.of("city", LONG, "contactEmail", "ingen", "way-sv", LONG));
        var page = enter(typed).expect(422);
        assertThat(page.html().title()).startsWith("Fel:");
        assertThat(page.html().select(".ds-error-summary li")).hasSize(4);
        assertThat(page.html().select("input[name=contactEmail]").val()).isEqualTo("ingen");
        var rooms = named("Rumshuset");
        rooms.put("rooms", "rum\n".repeat(1) + "x".repeat(121));
        assertThat(enter(rooms).expect(422).html().text()).contains("för långt namn");
    }

    @Test
    void showsStrangeTextAsItIsAndRunsNoneOfIt() {
        var typed = named("<script>alert(1)</script> 🏛 \u202Eabc\u200B");
        typed.put("transport-sv", "<b>buss</b> \"'&");
        enter(typed).expect(303);
        var list = coordinator.get("/goteborg/places?q=alert").expect(200);
        assertThat(list.html().select("tbody th").text())
                .isEqualTo("<script>alert(1)</script> 🏛 abc");
        var slug = list.html().select("tbody a").attr("href").replaceAll(".*/places/|/inv.*", "");
        var page = visitor.get("/goteborg/places/" + slug).expect(200);
        assertThat(page.html().select("main script, main b")).isEmpty();
        assertThat(page.html().select("main").text()).contains("<b>buss</b> \"'&");
    }

    @Test
    void refusesASecondPlaceOfTheSameName() {
        enter(named("Kajen")).expect(303);
        var again = enter(named("kajen")).expect(422);
        assertThat(again.html().text()).contains("Det finns redan en lokal som heter Kajen");
    }

    @Test
    void showsBothVersionsWhenSomeoneElseSavedFirst() {
        var venue = cast.place(goteborg, "Magasinet", "Göteborg");
        var path = "/goteborg" + venue.path();
        var form = coordinator.get(path + "/edit").expect(200);
        coordinator.submit(form, venue.path(), Map.of("street", "Västra 1")).expect(303);
        var late = coordinator.submit(form, venue.path(), Map.of("street", "Östra 2")).expect(409);
        assertThat(late.html().select("input[name=street]").val()).isEqualTo("Östra 2");
        assertThat(late.html().select(".ds-validation-message").text()).contains("Västra 1");
        coordinator.submit(late, venue.path(), Map.of()).expect(303);
        assertThat(visitor.get(path).html().text()).contains("Östra 2");
    }

    @Test
    void retiresAPlaceAndTakesItIntoUseAgain() {
        var venue = cast.place(goteborg, "Gamla skolan", "Göteborg");
        var hub = "/goteborg" + venue.path() + "/inventory";
        var page = coordinator.get(hub).expect(200);
        var retired = coordinator.submit(page, "/retirement", Map.of()).expect(303);
        page = coordinator.follow(retired).expect(200);
        assertThat(page.html().text()).contains("Lokalen togs ur bruk", "går inte att välja");
        assertThat(names("?q=gamla")).isEmpty();
        assertThat(names("?q=gamla&state=retired")).isEqualTo("Gamla skolan");
        assertThat(visitor.get("/goteborg" + venue.path()).expect(200).html().text())
                .contains("Vi använder inte den här lokalen längre");
        coordinator.submit(page, "/restoration", Map.of()).expect(303);
        assertThat(names("?q=gamla")).isEqualTo("Gamla skolan");
    }

    @Test
    void findsPlacesThatNeedAnotherLook() {
        var venue = cast.place(goteborg, "Fyren", "Lerum");
        cast.place(goteborg, "Båken", "Lerum");
        var old = LocalDate.of(2024, 1, 15);
        cast.tell(goteborg, venue, "lift", FactValue.YES, "", old);
        assertThat(names("?q=lerum")).isEqualTo("Båken Fyren");
        assertThat(names("?q=lerum&old=yes")).isEqualTo("Fyren");
        assertThat(names("?q=ler%25um&page=99&state=%00&old=")).isEmpty();
        assertThat(coordinator.get("/goteborg" + venue.path() + "/inventory").html().text())
                .contains("1 behöver ses över igen");
        assertThat(visitor.get("/goteborg" + venue.path()).html().text())
                .contains("Kontrollerades 15 januari 2024 och kan ha ändrats.");
        assertThat(elsewhere.get("/favrskov/places").expect(200).html().select(".empty"))
                .hasSize(1);
    }

    @Test
    void tellsFactsAsSentencesAndWhatIsUnknownWithWhomToAsk() {
        var venue = cast.place(goteborg, "Hallen", "Göteborg");
        cast.tell(goteborg, venue, "step-free", FactValue.NO, "3 steg, 15 cm", CHECKED);
        cast.tell(goteborg, venue, "door-width", FactValue.YES, "92 cm", CHECKED);
        var page = visitor.get("/goteborg" + venue.path()).expect(200).html();
        assertThat(page.select(".facts div").eachText())
                .contains("Stegfri entré nej, 3 steg, 15 cm", "Dörrens fria bredd 92 cm");
        assertThat(page.select(".ds-details li").eachText()).hasSize(54).contains("Hörslinga");
        assertThat(page.select("a[href^=mailto]").attr("href"))
                .isEqualTo("mailto:reception@yesbox.example");
        assertThat(page.text()).contains("Senast kontrollerat 1 september 2026.");
        assertThat(page.text()).doesNotContain("Ylva");
    }

    @Test
    void existsOnlyForThoseWhoMaySeeIt() {
        var venue = cast.place(goteborg, "Bron", "Göteborg");
        for (var path : new String[] {"", "/inventory", "/edit", "/facts/toilet"}) {
            elsewhere.get("/favrskov" + venue.path() + path).expect(404);
        }
        for (var path : new String[] {"/places", venue.path() + "/edit"}) {
            assertThat(visitor.get("/goteborg" + path).status()).isNotEqualTo(200);
        }
        coordinator.get("/goteborg" + venue.path() + "/facts/nothing").expect(404);
        coordinator.get("/goteborg/places/nowhere").expect(404);
    }

    private String names(String query) {
        return coordinator
                .get("/goteborg/places" + query)
                .expect(200)
                .html()
                .select("tbody th")
                .text();
    }

    private Visitor.Page enter(Map<String, String> typed) {
        var form = coordinator.get("/goteborg/places/new").expect(200);
        return coordinator.submit(form, "/places", typed);
    }

    private static Map<String, String> named(String name) {
        return new HashMap<>(
                Map.of(
                        "name", name,
                        "street", "Kämpegatan 7",
                        "postalCode", "411 04",
                        "city", "Göteborg"));
    }
}
