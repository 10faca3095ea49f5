package org.handslag.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The words are taken in, worded anew, ordered, put away and used again. */
@ServerTest
class AdjustmentPagesTest {
    private static final String LIST = "/goteborg/adjustments";

    private final Cast cast;
    private final Staff staff;
    private final Adjustments adjustments;
    private final UnitOfWork work;
    private final int port;
    private final Visitor coordinator;

    AdjustmentPagesTest(
            Cast cast,
            Staff staff,
            Adjustments adjustments,
            UnitOfWork work,
            @LocalServerPort int port) {
        this.cast = cast;
        this.staff = staff;
        this.adjustments = adjustments;
        this.work = work;
        this.port = port;
        this.coordinator = staff.signedIn(port, cast.goteborg(), Role.COORDINATOR);
    }

    @BeforeEach
    void takeIn() {
        var page = coordinator.get(LIST).expect(200);
        if (page.text().contains("/adjustments/shipped")) {
            coordinator.submit(page, "/shipped", Map.of()).expect(303);
        }
    }

    @Test
    void takesInWhatComesWithTheProgramOnce() {
        var elsewhere = staff.signedIn(port, cast.favrskov(), Role.COORDINATOR);
        var empty = elsewhere.get("/favrskov/adjustments?lang=da").expect(200);
        assertThat(empty.text()).contains("Her er ingen tilpasninger endnu");
        elsewhere.submit(empty, "/shipped", Map.of()).expect(303);
        elsewhere.submit(empty, "/shipped", Map.of()).expect(303);
        var page = elsewhere.get("/favrskov/adjustments").expect(200).html();
        var shipped = ShippedWords.read();
        assertThat(page.select("tbody tr")).hasSameSizeAs(shipped.adjustments());
        assertThat(page.text())
                .contains("Jeg får trinene på skrift", "Vi skriver arbejdet ned trin for trin")
                .doesNotContain("følger med programmet og er ikke hentet");
        assertThat(elsewhere.get("/favrskov/trades").expect(200).html().select("tbody tr"))
                .hasSameSizeAs(shipped.trades());
    }

    @Test
    void showsBothVoicesBesideEachOtherByGroup() {
        var page = coordinator.get(LIST).html();
        assertThat(page.select("h2").eachText())
                .containsSubsequence("Tid", "Plats", "Människorna", "Kroppen", "Tro och mat");
        assertThat(page.select("tr:contains(Jag får skriftliga steg)").text())
                .contains("Vi skriver ner arbetet steg för steg", "används");
    }

    @Test
    void wordsAnAdjustmentAnewInOneLanguageAndKeepsTheOthers() {
        var path = edit("Jag får en uppgift i taget");
        var form = coordinator.get(path).expect(200);
        var typed = Map.of("helps-sv", "Jag gör en sak i taget");
        coordinator.submit(form, "/adjustments/", typed).expect(303);
        assertThat(coordinator.get(LIST).text())
                .contains("Jag gör en sak i taget", "Vi ger en uppgift i taget");
        assertThat(coordinator.get(LIST + "?lang=en").text()).contains("I get one task at a time");
        assertThat(coordinator.get(path + "?lang=sv").html().select("[name=helps-en]").val())
                .isEqualTo("I get one task at a time");
    }

    @Test
    void addsOneOfItsOwnAndNoSecondWithTheSameWords() {
        var form = coordinator.get(LIST + "/new").expect(200);
        var empty = coordinator.submit(form, "/adjustments", Map.of()).expect(422).html();
        assertThat(empty.select(".ds-error-summary li")).hasSize(3);
        var typed =
                Map.of(
                        "group", "PEOPLE",
                        "helps-sv", "Jag får ha min hund med",
                        "offers-sv", "Hundar är välkomna <b>här</b>");
        coordinator.submit(form, "/adjustments", typed).expect(303);
        assertThat(coordinator.get(LIST).html().select("td b")).isEmpty();
        assertThat(coordinator.get(LIST).html().text()).contains("Hundar är välkomna <b>här</b>");
        var again = coordinator.submit(form, "/adjustments", typed).expect(409);
        assertThat(again.text()).contains("En anpassning med de orden finns redan");
        assertThat(again.html().select("[name=offers-sv]").val()).startsWith("Hundar");
    }

    @Test
    void showsBothWhenTwoWordTheSameOne() {
        var path = edit("Jag har en lista över dagen");
        var one = coordinator.get(path).expect(200);
        var other = coordinator.get(path).expect(200);
        var hers = Map.of("offers-sv", "Hennes ord");
        coordinator.submit(one, "/adjustments/", hers).expect(303);
        var both = coordinator.submit(other, "/adjustments/", Map.of("offers-sv", "Hans ord"));
        assertThat(both.expect(409).text()).contains("Hennes ord");
        assertThat(both.html().select("[name=offers-sv]").val()).isEqualTo("Hans ord");
        coordinator.submit(both, "/adjustments/", Map.of()).expect(303);
        assertThat(coordinator.get(LIST).text()).contains("Hans ord").doesNotContain("Hennes ord");
    }

    @Test
    void canBeChosenNoMoreAndAgainAndStaysReadable() {
        var path = edit("Jag slipper lyfta tungt");
        coordinator.submit(coordinator.get(path), "/retirement", Map.of()).expect(303);
        assertThat(codes(true)).doesNotContain("no-heavy-lifts");
        assertThat(codes(false)).contains("no-heavy-lifts");
        assertThat(coordinator.get(path).text()).contains("Det här kan inte väljas längre");
        coordinator.submit(coordinator.get(path), "/retirement", Map.of()).expect(303);
        assertThat(codes(true)).contains("no-heavy-lifts");
    }

    @Test
    void standsWhereItIsPlaced() {
        var last = edit("Jag kan ta bussen eller tåget hit");
        coordinator.submit(coordinator.get(last), "/position", Map.of("behind", "")).expect(303);
        assertThat(codes(false)).containsSubsequence("bus-or-train", "quiet-place", "same-place");
        var behind = edit("Jag har samma plats varje dag").replaceAll(".*/adjustments/|/edit", "");
        var form = coordinator.get(last).expect(200);
        coordinator.submit(form, "/position", Map.of("behind", behind)).expect(303);
        assertThat(codes(false)).containsSubsequence("quiet-place", "same-place", "bus-or-train");
    }

    @Test
    void namesATradeAnewAndPutsItAway() {
        var list = coordinator.get("/goteborg/trades").expect(200).html();
        var path = list.select("tbody a:contains(Hotell)").attr("href");
        var typed = Map.of("name-sv", "Hotell och vandrarhem");
        coordinator.submit(coordinator.get(path), "/trades/", typed).expect(303);
        coordinator.submit(coordinator.get(path), "/retirement", Map.of()).expect(303);
        var row = coordinator.get("/goteborg/trades").html().select("tr:contains(vandrarhem)");
        assertThat(row.text()).contains("används inte längre");
        var own = coordinator.get("/goteborg/trades/new").expect(200);
        coordinator.submit(own, "/trades", Map.of()).expect(422);
        coordinator.submit(own, "/trades", Map.of("name-sv", "Fiske")).expect(303);
        coordinator.submit(own, "/trades", Map.of("name-sv", "Fiske")).expect(409);
    }

    @Test
    void nobodyElseComesToThem() {
        var path = edit("Jag får fråga samma sak flera gånger");
        new Visitor(port, "sv").get(path).expect(302);
        staff.signedIn(port, cast.goteborg(), Role.JOB_CONSULTANT).get(LIST).expect(404);
        staff.signedIn(port, cast.goteborg(), Role.EMPLOYER_CONTACT).get(LIST).expect(404);
        var elsewhere = staff.signedIn(port, cast.favrskov(), Role.COORDINATOR);
        elsewhere.get(path.replace("/goteborg/", "/favrskov/")).expect(404);
    }

    private List<String> codes(boolean inUse) {
        return work.in(
                cast.goteborg().id(),
                () ->
                        (inUse ? adjustments.inUse() : adjustments.all())
                                .stream().map(Adjustment::code).toList());
    }

    private String edit(String helps) {
        return coordinator.get(LIST).html().select("a:contains(" + helps + ")").attr("href");
    }
}
