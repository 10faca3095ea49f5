package org.handslag.commission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.handslag.scope.Operator;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the offer to the dates: what each side reads and does. */
@ServerTest
class OfferingTest {
    private static final AtomicInteger DAYS = new AtomicInteger();

    private final Operator goteborg;
    private final Inbox inbox;
    private final TestClock clock;
    private final int port;
    private final String email = "eva-" + UUID.randomUUID() + "@ame.example";
    private final OrderCast cast;
    private final LocalDate first = OrderCast.DAY.plusDays(DAYS.getAndIncrement());

    OfferingTest(
            Cast operators,
            CourseCast courses,
            Inbox inbox,
            Staff staff,
            TestClock clock,
            @LocalServerPort int port) {
        this.goteborg = operators.goteborg();
        this.inbox = inbox;
        this.clock = clock;
        this.port = port;
        courses.grund(goteborg);
        this.cast = new OrderCast(goteborg, inbox, staff, port, email);
    }

    @BeforeEach
    void begins() {
        clock.reset();
    }

    @AfterEach
    void goesBack() {
        clock.reset();
    }

    @Test
    void beginsFromWhatWasWishedForAndWaitsForTheOrderer() {
        cast.ordered();
        var form = cast.coordinator.get(cast.desk() + "/offer").expect(200);
        assertThat(form.html().select("[name=seats]").val()).isEqualTo("12");
        assertThat(form.html().select("[name=dates]").text()).contains("21 mars 2027");
        cast.offer(Map.of("cost", "24 000 kr"));
        assertThat(cast.page().text())
                .contains("Väntar på dig", "24 000 kr", "Svara på erbjudandet senast");
        assertThat(cast.coordinator.get(cast.desk()).text()).contains("Väntar på beställaren");
    }

    @Test
    void isChangedAndBothAreSeenAndOnlyTheLastIsAgreedTo() {
        cast.ordered();
        cast.offer(Map.of("cost", "24 000 kr"));
        var old = cast.page();
        cast.offer(Map.of("cost", "18 000 kr"));
        var refused = cast.orderer.submit(old, "/agreement", Map.of()).expect(409);
        assertThat(refused.text()).contains("Erbjudandet har ändrats", "18 000 kr", "24 000 kr");
        cast.agree().expect(303);
        assertThat(cast.page().text()).contains("Vi är överens");
    }

    @Test
    void isAgreedToOnceHoweverOftenTheButtonIsPressed() {
        cast.ordered();
        cast.offer(Map.of());
        var page = cast.page();
        cast.orderer.submit(page, "/agreement", Map.of()).expect(303);
        cast.orderer.submit(page, "/agreement", Map.of()).expect(303);
        assertThat(inbox.of(goteborg, email))
                .filteredOn(letter -> letter.subject().equals("Vi är överens"))
                .hasSize(1);
    }

    @Test
    void changesNothingByBeingRead() {
        cast.ordered();
        cast.offer(Map.of());
        cast.page();
        cast.orderer.get(cast.own() + "/change").expect(200);
        cast.orderer.get(cast.own() + "/withdrawal").expect(200);
        assertThat(cast.page().text()).contains("Väntar på dig");
    }

    @Test
    void isAskedToBeChangedInWords() {
        cast.ordered();
        cast.offer(Map.of());
        var own = cast.own();
        var form = cast.orderer.get(own + "/change").expect(200);
        cast.orderer.submit(form, "/change", Map.of("words", " ")).expect(422);
        cast.orderer.submit(form, "/change", Map.of("words", "Gärna kortare")).expect(303);
        assertThat(cast.coordinator.get(cast.desk()).text())
                .contains("Gärna kortare", "Väntar på oss");
        assertThat(cast.page().html().select("form[action$=agreement]")).isEmpty();
    }

    @Test
    void endsWithItsLastDayAndThenWaitsForUs() {
        cast.ordered();
        cast.offer(Map.of());
        var page = cast.page();
        clock.forward(Duration.ofDays(15));
        cast.orderer.submit(page, "/agreement", Map.of()).expect(409);
        assertThat(cast.orderer.get(cast.own()).text())
                .contains("Väntar på oss", "Tiden för erbjudandet gick ut")
                .doesNotContain("Ja, vi är överens");
    }

    @Test
    void isAnsweredByTelephone() {
        cast.ordered();
        cast.offer(Map.of("cost", "24 000 kr"));
        var desk = cast.desk();
        var form = cast.coordinator.get(desk + "/reply").expect(200);
        assertThat(form.html().select("input[name=reply]").eachAttr("value"))
                .containsExactly("YES", "CHANGE", "WITHDRAWAL");
        cast.coordinator.submit(form, "/reply", Map.of("reply", "YES")).expect(422);
        var change = Map.of("reply", "CHANGE", "words", "Eva ringde den 3 mars: kortare dag");
        cast.coordinator.submit(form, "/reply", change).expect(303);
        assertThat(cast.page().text()).contains("kortare dag", "Väntar på oss");
        cast.coordinator.submit(form, "/reply", change).expect(409);
        cast.offer(Map.of("cost", "18 000 kr"));
        var yes = Map.of("reply", "YES", "words", "Eva ringde den 5 mars");
        var again = cast.coordinator.get(desk + "/reply").expect(200);
        cast.coordinator.submit(again, "/reply", yes).expect(303);
        assertThat(cast.coordinator.get(desk).text())
                .contains("Beställaren sa ja till erbjudandet", "Eva ringde den 5 mars");
        assertThat(inbox.last(goteborg, email).subject()).isEqualTo("Vi är överens");
    }

    @Test
    void isEnteredWhenItCameByTelephone() {
        var list = cast.coordinator.get("/goteborg/orders").expect(200);
        var link = list.html().select("main a[href$='/orders/new']").attr("href");
        var form = cast.coordinator.get(link).expect(200);
        var nothing = cast.coordinator.submit(form, "/orders/new", Map.of("host", "Köket"));
        assertThat(nothing.expect(422).html().select("[name=host]").val()).isEqualTo("Köket");
        cast.coordinator.submit(form, "/orders/new", cast.wish()).expect(303);
        assertThat(cast.page().text()).contains("Väntar på oss", "Vi läser din beställning");
        assertThat(cast.coordinator.get(cast.desk()).text()).contains("Skriv ett erbjudande");
    }

    @Test
    void isDeclinedWithWords() {
        cast.ordered();
        var desk = cast.desk();
        var form = cast.coordinator.get(desk + "/refusal").expect(200);
        cast.coordinator.submit(form, "/refusal", Map.of("words", "")).expect(422);
        cast.coordinator.submit(form, "/refusal", Map.of("words", "Fullt i vår")).expect(303);
        assertThat(inbox.last(goteborg, email).text()).contains("Fullt i vår");
        cast.coordinator.get(desk + "/offer").expect(303);
        assertThat(cast.coordinator.get(desk).text()).contains("Det går inte längre");
    }

    @Test
    void keepsNotesFromTheOrderer() {
        cast.ordered();
        var desk = cast.desk();
        var page = cast.coordinator.get(desk).expect(200);
        cast.coordinator.submit(page, "/notes", Map.of("note", "Ringde Eva")).expect(303);
        assertThat(cast.coordinator.get(desk).text()).contains("Ringde Eva");
        assertThat(cast.page().text()).doesNotContain("Ringde Eva");
    }

    @Test
    void makesDatesThatStandInNoListAndTellsTheOrdererWithACalendarFile() {
        cast.planned("grund", first);
        var letter = inbox.last(goteborg, email);
        assertThat(letter.files()).hasSize(2).allMatch(type -> type.startsWith("text/calendar"));
        assertThat(inbox.calendar(goteborg, email)).contains("BEGIN:VEVENT");
        var own = cast.page();
        assertThat(own.html().select("a[href*=register?key=]")).hasSize(2);
        assertThat(own.text()).contains("0 av 12 platser är tagna", "Allt är klart");
        var list = new Visitor(port, "sv").get("/goteborg/courses").expect(200);
        assertThat(list.text()).doesNotContain("grund-" + first);
        var desk = cast.coordinator.get(cast.desk()).expect(200);
        assertThat(desk.html().select("tbody tr a[href*=/instances/]")).hasSize(2);
    }

    @Test
    @DisplayName("Commissioned course: outsider opens the link")
    void commissionedCourseOutsiderOpensTheLink() {
        cast.planned("grund", first);
        var outsider = new Visitor(port, "sv");
        for (var below : List.of("", "/register", "/invitation")) {
            var page = outsider.get("/goteborg/courses/grund-" + first + below).expect(200);
            assertThat(page.h1())
                    .isIn(
                            "Det här tillfället är inte öppet för anmälan",
                            "Jag är inbjuden men saknar länken");
            assertThat(page.text())
                    .doesNotContain("Arbetsmarknadsenheten", "Lokalvården", "Eva Order", email)
                    .doesNotContain("Maja Lind", "4711-99", "platser");
        }
    }

    @Test
    void refusesDatesThatHaveBeen() {
        cast.ordered();
        cast.offer(Map.of());
        cast.agree().expect(303);
        var form = cast.coordinator.get(cast.desk() + "/dates/new").expect(200);
        var values =
                Map.of(
                        "course1",
                        "grund",
                        "day1",
                        "2026-10-01",
                        "contactName",
                        "Maja",
                        "contactEmail",
                        "maja@goteborg.example");
        var page = cast.coordinator.submit(form, "/dates", values).expect(422);
        assertThat(page.html().select(".ds-error-summary a[href=#f-day1]")).hasSize(1);
    }
}
