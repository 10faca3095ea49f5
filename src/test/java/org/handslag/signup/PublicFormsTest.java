package org.handslag.signup;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.handslag.scope.Operator;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.Seats;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every form that anyone can send, and what it makes of what nobody should send it. */
@ServerTest
class PublicFormsTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 10);
    private static int days = 0;

    private final Operator operator;
    private final UnitOfWork work;
    private final JdbcClient db;
    private final Visitor visitor;
    private final List<Asking> forms;

    PublicFormsTest(
            Cast operators,
            CourseCast courses,
            Seats seats,
            UnitOfWork work,
            Inbox inbox,
            JdbcClient db,
            @LocalServerPort int port) {
        this.operator = operators.goteborg();
        operators.favrskov();
        this.work = work;
        this.db = db;
        this.visitor = new Sender(port).visitor();
        var instance = courses.published(operator, DAY.plusDays(days++), 50);
        this.forms = Asking.all(instance, new Holder(operator, work, seats, inbox, port));
    }

    @ParameterizedTest
    @EnumSource(Hostile.class)
    void tellPlainlyWhatIsWrongAndKeepWhatWasTyped(Hostile hostile) {
        for (var asking : forms) {
            var before = stored();
            var page = visitor.get(asking.page()).expect(200);
            var typed = asking.filled(page, hostile.text());
            var answer = visitor.submit(page, asking.action(), typed);
            assertThat(answer.status()).as("%s %s", hostile, asking).isIn(200, 303, 409, 422);
            if (answer.status() == 422) {
                assertThat(stored()).as("stored by %s", asking).isEqualTo(before);
                assertThat(answer.html().title()).startsWith("Fel:");
                assertThat(answer.html().select("main script:not([src^=/assets/])")).isEmpty();
                asking.keeps(answer, typed);
            }
        }
    }

    /** As before, with all that has a form of its own as it should be. */
    @ParameterizedTest
    @EnumSource(Hostile.class)
    void takeOrRefuseWhole(Hostile hostile) {
        for (var asking : forms) {
            var page = visitor.get(asking.page());
            if (page.status() == 404 && asking.behindLink()) {
                continue; // the place was given away just before
            }
            var typed = asking.filled(page, hostile.text());
            var address = hostile.name().toLowerCase() + forms.indexOf(asking) + "@bad.example";
            typed.replaceAll((name, text) -> name.endsWith("email") ? address : text);
            typed.replaceAll((name, text) -> name.endsWith("telephone") ? "" : text);
            var before = stored();
            var answer = visitor.submit(page, asking.action(), typed);
            assertThat(answer.status()).as("%s %s", hostile, asking).isIn(200, 303, 409, 422);
            if (answer.status() == 422) {
                assertThat(stored()).as("stored by %s", asking).isEqualTo(before);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"n", "ö"})
    void refuseAMillionCharactersInTheReadersLanguage(String letter) {
        for (var asking : forms) {
            var page = visitor.get(asking.page()).expect(200);
            var typed = asking.filled(page, "");
            typed.replaceAll((name, text) -> "");
            typed.put(typed.keySet().iterator().next(), letter.repeat(1_000_000));
            var answer = visitor.submit(page, asking.action(), typed);
            assertThat(answer.status()).as("%s", asking).isIn(413, 422);
            assertThat(answer.html().select("html").attr("lang")).isEqualTo("sv");
            assertThat(answer.h1()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/x-www-form-urlencoded",
                "application/x-www-form-urlencoded; charset=iso-8859-1",
                "application/x-www-form-urlencoded; charset=utf-16",
                "application/x-www-form-urlencoded; charset=nonsense",
                "application/json",
                "text/plain",
                "multipart/form-data",
                "multipart/form-data; boundary=x",
                "nonsense"
            })
    void surviveWrongEncodings(String type) {
        for (var asking : forms) {
            var page = visitor.get(asking.page()).expect(200);
            var token = page.html().select("main form input[name=_csrf]").val();
            var body = new StringBuilder("_csrf=" + token);
            asking.filled(page, "").keySet().forEach(name -> body.append('&' + name + "=%E5sa"));
            var action = page.html().select("main form").attr("action");
            var before = stored();
            var answer = visitor.post(action, type, body.toString().getBytes(US_ASCII));
            assertThat(answer.status()).as("%s %s", type, asking).isBetween(303, 422);
            assertThat(answer.status() == 303 || answer.html().select("html[lang=sv] h1").hasText())
                    .as("%s %s", type, asking)
                    .isTrue();
            if (answer.status() != 303) {
                assertThat(stored()).as("stored by %s", asking).isEqualTo(before);
            }
        }
    }

    @Test
    void keepWhatWasTypedWhenTheirTokenHasGrownStale() {
        visitor.sending("Sec-Fetch-Site", "same-origin");
        for (var asking : List.of(forms.getFirst(), forms.get(2), forms.get(8))) {
            var page = visitor.get(asking.page()).expect(200);
            var typed = asking.filled(page, "Åsa & \"Bo\"");
            typed.put("_csrf", "stale");
            typed.replaceAll((name, text) -> name.equals("email") ? "asa@stale.example" : text);
            typed.replaceAll((name, text) -> name.equals("telephone") ? "0701740605" : text);
            var before = stored();
            var again = visitor.submit(page, asking.action(), typed).expect(403);
            assertThat(again.h1()).isEqualTo("Tryck en gång till");
            assertThat(stored()).isEqualTo(before);
            visitor.submit(again, asking.action(), Map.of()).expect(303);
            assertThat(stored()).isNotEqualTo(before);
        }
    }

    @Test
    void showNobodyAStrangersFormToPressOn() {
        visitor.sending("Sec-Fetch-Site", "cross-site");
        for (var asking : forms) {
            var answer = visitor.post(asking.page(), Map.of("name", "x", "_csrf", "forged"));
            assertThat(answer.expect(403).html().select("main form")).isEmpty();
            assertThat(answer.h1()).isEqualTo("Det gick inte att skicka");
        }
    }

    @Test
    void areUnknownToAnotherOperator() {
        for (var asking : forms) {
            var elsewhere = asking.page().replace("goteborg", "favrskov");
            var token = visitor.get(asking.page()).html().select("main [name=_csrf]").val();
            if (elsewhere.contains(DAY.getYear() + "-") || asking.behindLink()) {
                visitor.get(elsewhere).expect(404);
                visitor.post(elsewhere, Map.of("_csrf", token)).expect(404);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Hostile.class)
    void answerEveryQuestionInTheAddress(Hostile hostile) {
        for (var path :
                List.of(
                        "/goteborg/courses?place=",
                        "/goteborg/courses?page=-1&month=",
                        "/goteborg/courses?lang=",
                        "/goteborg/certificate?code=",
                        "/goteborg/here?code=",
                        "/goteborg/contact?said=",
                        "/goteborg/courses/interest?course=",
                        "/goteborg/sign-in?to=")) {
            var answer = visitor.get(path + URLEncoder.encode(hostile.text(), UTF_8));
            assertThat(answer.status()).as(path + hostile).isBetween(200, 431);
        }
    }

    /** How many rows there are of all that a form can make. */
    private int stored() {
        return work.in(
                operator.id(),
                () ->
                        db.sql(
                                        """
                                        select (select count(*) from person)
                                             + (select count(*) from booking)
                                             + (select count(*) from registration)
                                             + (select count(*) from need)
                                             + (select count(*) from feedback)
                                             + (select count(*) from course_interest)
                                             + (select count(*) from message)
                                             + (select count(*) from journal)
                                        """)
                                .query(Integer.class)
                                .single());
    }
}
