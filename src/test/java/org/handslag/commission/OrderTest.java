package org.handslag.commission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The public form that orders a course, and the orderer's page until there is an offer. */
@ServerTest
class OrderTest {
    private final Operator goteborg;
    private final CourseCast courses;
    private final Inbox inbox;
    private final Staff staff;
    private final TestClock clock;
    private final int port;
    private final String email = "eva-" + UUID.randomUUID() + "@ame.example";
    private final OrderCast cast;

    OrderTest(
            Cast operators,
            CourseCast courses,
            Inbox inbox,
            Staff staff,
            TestClock clock,
            @LocalServerPort int port) {
        this.goteborg = operators.goteborg();
        this.courses = courses;
        this.inbox = inbox;
        this.staff = staff;
        this.clock = clock;
        this.port = port;
        this.cast = new OrderCast(goteborg, inbox, staff, port, email);
    }

    @BeforeEach
    void hasACourse() {
        clock.reset();
        courses.grund(goteborg);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "da", "en"})
    void isAskedForInEveryLanguage(String language) {
        var page = new Visitor(port, language).get("/goteborg/courses/order").expect(200);
        assertThat(page.html().select("h1")).hasSize(1);
        assertThat(page.html().select("html").attr("lang")).isEqualTo(language);
        assertThat(page.html().select("[name=audience]").attr("aria-describedby")).isNotEmpty();
    }

    @Test
    void isSentWithoutAccountAndAnsweredByMail() {
        var done = cast.send(cast.wish()).expect(303);
        assertThat(cast.orderer.follow(done).expect(200).h1()).startsWith("Tack");
        var letter = inbox.last(goteborg, email);
        assertThat(letter.topic()).isEqualTo("commission.orderer");
        var own = cast.page();
        assertThat(own.h1()).isEqualTo("Din beställning");
        assertThat(own.text()).contains("Väntar på oss", "Lokalvården på universitetet");
        assertThat(own.header("X-Robots-Tag")).isEqualTo("noindex");
    }

    @Test
    void offersTheModulesOfTheCoursesAndKeepsThoseThatAreChosen() {
        var form = cast.orderer.get("/goteborg/courses/order").expect(200);
        var modules = form.html().select("input[name=contents]").eachAttr("value");
        assertThat(form.text()).contains("Att vara mentor", "Samtal som hjälper");
        var wish = cast.wish();
        wish.put("contents", modules.getFirst());
        cast.orderer.submit(form, "/courses/order", wish).expect(303);
        assertThat(cast.page().text()).contains("Att vara mentor").doesNotContain("Samtal som");
    }

    @ParameterizedTest
    @CsvSource({
        "day1, 2026-11-01, Välj en dag som inte har varit än.",
        "day1, 2026-11-02, Välj en dag som inte har varit än.",
        "day2, 2020-01-01, Välj en dag som inte har varit än.",
        "day1, '', ''",
        "day1, snart, ''",
        "organisation, '', ''",
        "host, '', ''",
        "email, ingen adress, ''",
        "seats, 0, ''",
        "seats, 501, ''",
        "seats, många, ''",
        "placements, -1, ''",
        "contents, hittar-på.0, ''",
        "course, finns-inte, ''",
        "audience, Hon heter Eva 19121212-1212, ''"
    })
    void tellsWhatIsWrongAndLosesNothing(String field, String typed, String words) {
        var wish = cast.wish();
        wish.put(field, typed);
        var page = cast.send(wish).expect(422);
        assertThat(page.html().select(".ds-error-summary a[href^=#f-" + field + "]")).hasSize(1);
        assertThat(page.text()).contains(words);
        wish.forEach(
                (name, value) -> {
                    if (!name.equals(field) && !name.startsWith("part")) {
                        assertThat(page.html().select("[name=" + name + "]").val().strip())
                                .isEqualTo(value);
                    }
                });
        assertThat(inbox.of(goteborg, email)).isEmpty();
    }

    @Test
    void isOneOrderWhenTheFormIsSentTwice() {
        var form = cast.orderer.get("/goteborg/courses/order").expect(200);
        cast.orderer.submit(form, "/courses/order", cast.wish()).expect(303);
        cast.orderer.submit(form, "/courses/order", cast.wish()).expect(303);
        assertThat(inbox.of(goteborg, email)).hasSize(1);
    }

    @Test
    void waitsForAPressInTheMailWhenItLooksSuspicious() {
        var wish = cast.wish();
        wish.put("organisation", "Robotar " + email);
        wish.put("website", "http://spam.example");
        cast.send(wish).expect(303);
        assertThat(list("Robotar " + email)).isEmpty();
        var own = cast.page();
        assertThat(own.text()).contains("Väntar på dig");
        cast.orderer.submit(own, "/confirmation", Map.of()).expect(303);
        assertThat(list("Robotar " + email)).hasSize(1);
    }

    @Test
    void isRefusedWhenTooManyComeForOneAddress() {
        for (int i = 0; i < 5; i++) {
            cast.send(cast.wish()).expect(303);
        }
        assertThat(cast.send(cast.wish()).expect(422).text()).contains("för många beställningar");
    }

    @Test
    void isWithdrawnAfterAQuestionAndSaysSo() {
        var own = cast.ordered();
        var ask = cast.orderer.get(own + "/withdrawal").expect(200);
        assertThat(cast.page().text()).contains("Väntar på oss");
        cast.orderer.submit(ask, "/withdrawal", Map.of("words", "Det blev inget")).expect(303);
        assertThat(cast.orderer.get(own).expect(200).text())
                .contains("Du har tagit tillbaka beställningen", "Det blev inget");
        assertThat(cast.orderer.get(own).html().select("a[href$=withdrawal]")).isEmpty();
    }

    @Test
    void isFoundByWhoeverSignsInWithTheAddress() {
        cast.ordered();
        var person = staff.person(goteborg, "Eva Order", email);
        staff.give(goteborg, person, Role.EMPLOYER_CONTACT, Staff.everywhere(goteborg));
        var eva = staff.signedIn(port, goteborg, person);
        var me = eva.get("/goteborg/me").expect(200);
        assertThat(me.text()).contains("Kurser som jag har beställt");
        var there = eva.submit(me, "/me/orders/", Map.of()).expect(303);
        assertThat(eva.follow(there).expect(200).h1()).isEqualTo("Din beställning");
        var other = staff.signedIn(port, goteborg, Role.EMPLOYER_CONTACT);
        assertThat(other.get("/goteborg/me").text()).doesNotContain("som jag har beställt");
    }

    @Test
    void opensNothingByAForgedLink() {
        cast.orderer.get("/goteborg/order/" + "a".repeat(22)).expect(404);
    }

    @Test
    void holdsHtmlAsWords() {
        var wish = new HashMap<>(cast.wish());
        wish.put("host", "<b>Fet</b> vård");
        cast.send(wish).expect(303);
        assertThat(cast.page().text()).contains("&lt;b&gt;Fet&lt;/b&gt; vård");
    }

    private Elements list(String words) {
        return cast.coordinator
                .get("/goteborg/orders?q=" + words.replace(" ", "+"))
                .html()
                .select("tbody tr");
    }
}
