package org.handslag.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.handslag.scope.Operator;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One contact person books for her colleagues, in a real browser. */
@ServerTest
class ColleaguesJourneyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final String RECEIPT = "signup.receipt.seats.text";
    private static int days = 0;

    private final Cast operators;
    private final CourseCast courses;
    private final Inbox inbox;
    private final Walk.Start start;

    ColleaguesJourneyTest(
            Cast operators,
            CourseCast courses,
            Inbox inbox,
            Languages languages,
            @LocalServerPort int port) {
        this.operators = operators;
        this.courses = courses;
        this.inbox = inbox;
        this.start = new Walk.Start(port, languages, "colleagues");
    }

    @ParameterizedTest
    @CsvSource({"sv, KEYBOARD, 1280", "da, MOUSE, 360", "en, WITHOUT_SCRIPT, 360"})
    void booksFourNamesOneLaterAndSwapsOne(String language, Way way, int width) {
        var operator = operator(language);
        try (var walk = start.in(language, way, width)) {
            walk.go(register(operator, 12)).follow("signup.tab-colleagues");
            asksForFour(walk);
            walk.press("signup.send-colleagues").reads("signup.receipt.seats.title");
            walk.go(inbox.last(operator, "vera@lager.example").path())
                    .reads("signup.booking.nameless", "n", 1)
                    .followTo(walk.t("signup.booking.name"))
                    .write("signup.her-name", "Cia Lo")
                    .write("signup.her-email", "cia@lager.example")
                    .press("ui.save")
                    .reads("signup.done.named")
                    .followTo(walk.t("signup.booking.swap") + " Amal Haddad")
                    .write("signup.her-name", "Finn Ox")
                    .write("signup.her-email", "finn@lager.example")
                    .press("ui.save")
                    .sees("Finn Ox", "Bo Ek", "Dan Mo", "Cia Lo")
                    .seesNot("Amal Haddad");
        }
        assertThat(topic(operator, "cia@lager.example")).isEqualTo("seat.confirmed");
        assertThat(topic(operator, "finn@lager.example")).isEqualTo("seat.confirmed");
        assertThat(topic(operator, "amal@lager.example")).isEqualTo("seat.swapped");
    }

    @ParameterizedTest
    @CsvSource({
        "sv, KEYBOARD, 360, some, 2",
        "da, WITHOUT_SCRIPT, 1280, together, 0",
        "en, MOUSE, 360, some, 2"
    })
    void choosesWhatToDoWhenThereAreFewerSeats(
            String language, Way way, int width, String choice, int now) {
        try (var walk = start.named("few").in(language, way, width)) {
            walk.go(register(operator(language), 2) + "?for=colleagues");
            asksForFour(walk);
            walk.press("signup.send-colleagues")
                    .reads("signup.few.rule")
                    .holds("signup.name", "Vera Lager");
            assertThat(walk.heading()).isEqualTo(walk.t("signup.few.title", "free", 2));
            walk.press("signup.few." + choice, "free", 2, "rest", 2, "wished", 4);
            var told = walk.t(RECEIPT, "confirmed", now, "waiting", 4 - now, "number", 1);
            walk.sees(told);
        }
    }

    @Test
    void changesLanguageWithoutLosingWhatWasTyped() {
        try (var walk = start.named("language").in("sv", Way.MOUSE, 360)) {
            walk.go(register(operators.goteborg(), 12))
                    .write("signup.name", "Vera Lager")
                    .write("signup.email", "vera@lager")
                    .follow("signup.tab-colleagues")
                    .holds("signup.name", "Vera Lager")
                    .press("signup.more")
                    .writeInto("seat-2-name", "Bo Ek")
                    .followTo("Dansk");
            assertThat(walk.heading()).isEqualTo("Tilmeld kolleger");
            assertThat(walk.page().locator("[name=name]").inputValue()).isEqualTo("Vera Lager");
            assertThat(walk.page().locator("[name=seat-2-name]").inputValue()).isEqualTo("Bo Ek");
        }
    }

    private static void asksForFour(Walk walk) {
        walk.write("signup.name", "Vera Lager")
                .write("signup.email", "vera@lager.example")
                .write("signup.organisation", "Lager AB")
                .press("signup.more")
                .press("signup.more")
                .press("signup.more")
                .writeInto("seat-1-name", "Amal Haddad")
                .writeInto("seat-1-email", "amal@lager.example")
                .writeInto("seat-2-name", "Bo Ek")
                .writeInto("seat-2-email", "bo@lager.example")
                .writeInto("seat-3-name", "Dan Mo")
                .tick("seat-4-later");
    }

    private Operator operator(String language) {
        return language.equals("da") ? operators.favrskov() : operators.goteborg();
    }

    private String register(Operator operator, int capacity) {
        var instance = courses.published(operator, DAY.plusDays(days++), capacity);
        return "/" + operator.slug() + "/courses/" + instance.slug() + "/register";
    }

    private String topic(Operator operator, String address) {
        return inbox.last(operator, address).topic();
    }
}
