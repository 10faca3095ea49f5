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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Someone finds a course and registers, in a real browser. */
@ServerTest
class RegisterJourneyTest {
    private final Operator goteborg;

    private final Inbox inbox;
    private final Walk.Start start;

    RegisterJourneyTest(
            Cast operators,
            CourseCast cast,
            Inbox inbox,
            Languages languages,
            @LocalServerPort int port) {
        this.goteborg = operators.goteborg();
        cast.published(goteborg, LocalDate.of(2026, 12, 10), 12);
        this.inbox = inbox;
        this.start = new Walk.Start(port, languages, "register");
    }

    @ParameterizedTest
    @CsvSource({"sv, KEYBOARD, 1280", "da, WITHOUT_SCRIPT, 360", "en, MOUSE, 360"})
    void findsACourseAndRegisters(String language, Way way, int width) {
        var address = "nils-" + language + "-" + way + "@lager.example";
        try (var walk = start.in(language, way, width)) {
            walk.go("/goteborg/?lang=" + language)
                    .follow("site.find-course")
                    .followTo("Grundkurs för mentorer")
                    .follow("site.register")
                    .press("signup.send");
            assertThat(walk.page().title()).startsWith(walk.t("form.error-prefix"));
            walk.write("signup.name", "Nils Öberg")
                    .write("signup.email", address)
                    .press("signup.send")
                    .reads("signup.receipt.confirmed.title");
        }
        var letter = inbox.last(goteborg, address);
        assertThat(letter.files()).anyMatch(type -> type.startsWith("text/calendar"));
        try (var walk = start.in(language, way, width)) {
            walk.go(letter.path()).reads("signup.place.CONFIRMED");
        }
    }
}
