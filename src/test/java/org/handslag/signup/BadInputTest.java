package org.handslag.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.signup.Sender.contact;
import static org.handslag.signup.Sender.path;
import static org.handslag.signup.Sender.self;
import static org.handslag.signup.Sender.with;

import java.time.LocalDate;
import java.util.Map;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Operator;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the public form makes of what nobody should send it. */
@ServerTest
class BadInputTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 10);
    private static int days = 0;

    private final CourseCast courses;
    private final Inbox inbox;
    private final Operator operator;
    private final Sender sender;
    private final Visitor visitor;

    BadInputTest(Cast cast, CourseCast courses, Inbox inbox, @LocalServerPort int port) {
        this.courses = courses;
        this.inbox = inbox;
        this.operator = cast.goteborg();
        this.sender = new Sender(port);
        this.visitor = sender.visitor();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | Fyll i det här",
                "'\u200B\u200D\uFEFF' | Skriv namnet med bokstäver",
                "😀😀 | Skriv namnet med bokstäver",
                "Anna 811218-9876 | Det ser ut som ett personnummer",
                "Anna \uFFFD | Några tecken gick inte att läsa"
            })
    void asksForANameAgain(String name, String told) {
        var wrong = sender.send(instance(5), self(name, "anna@bad.example")).expect(422);
        assertThat(wrong.html().select("#f-name-problem").text()).contains(told);
        assertThat(wrong.html().select("#f-email").val()).isEqualTo("anna@bad.example");
        assertThat(wrong.html().title()).startsWith("Fel:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script> Anna",
                "سارة الحسن",
                "Zoë \u202Egnirts\u202C Åkesson",
                "Ana 👩‍🏫 María",
                "O’Brien & \"Söner\""
            })
    void takesNamesOfEveryKindAndEscapesThem(String name) {
        var email = "n" + Math.abs(name.hashCode()) + "@names.example";
        sender.send(instance(5), self(name, email)).expect(303);
        assertThat(inbox.last(operator, email).subject()).doesNotContain("<script>");
        var again = sender.send(instance(5), with(self(name, "no address"), "x", "y")).expect(422);
        assertThat(again.html().select("main script")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no address",
                "a@b",
                "a@b.example\r\nBcc: x@y.example",
                "@",
                "a b@c.example"
            })
    void refusesWhatIsNoAddress(String email) {
        var wrong = sender.send(instance(5), self("Lo Moe", email)).expect(422);
        assertThat(wrong.html().select("#f-email-problem").text()).contains("Skriv e-postadressen");
    }

    @Test
    void survivesForgedFields() {
        var instance = instance(5);
        var forged =
                Map.of(
                        "for", "colleagues",
                        "rows", "999999",
                        "submission", "x",
                        "when-full", "NOTHING",
                        "drop", "-1");
        sender.send(sender.form(instance), forged).expect(200);
        var twice = with(contact(2), "seat-2-email", "anna1@lager.example");
        var wrong = sender.send(sender.rows(instance, 2), twice).expect(422);
        assertThat(wrong.html().select("#f-seat-2-email-problem").text()).contains("redan");
        visitor.get(path(instance).replace("register", "receipt/nothing")).expect(404);
        visitor.get(
                        path(instance)
                                .replace(
                                        "register", "receipt/0197a9c1-0000-7000-8000-000000000000"))
                .expect(404);
        visitor.post(path(instance), self("No Token", "no@token.example")).expect(403);
    }

    @Test
    void knowsNothingOfAnotherOperatorsCourses() {
        var instance = instance(5);
        var sent = sender.send(instance, self("Mia Ny", "mia@ny.example")).header("Location");
        visitor.get(path(instance).replace("goteborg", "favrskov")).expect(404);
        visitor.get(sent.replace("goteborg", "favrskov")).expect(404);
    }

    private CourseInstance instance(int capacity) {
        return courses.published(operator, DAY.plusDays(days++), capacity);
    }
}
