package org.handslag.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.SoftKey;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a device answers wrongly, or someone in its place: refused in plain words. */
@ServerTest
class RefusedAnswersTest {
    private static final String KEYS = "/goteborg/me/passkeys";
    private static final String SIGN_IN = "/goteborg/sign-in";
    private static final String UNKNOWN = "Vi känner inte igen den nyckeln här.";
    private static final String DOUBTFUL = "Vi kunde inte lita på svaret";
    private static final String LATE = "eller så var svaret redan använt";

    private final Cast cast;
    private final Staff staff;
    private final TestClock clock;
    private final JdbcClient db;
    private final UnitOfWork work;
    private final int port;
    private final Operator goteborg;
    private PersonId elin = PersonId.next();
    private Visitor stranger;

    RefusedAnswersTest(
            Cast cast,
            Staff staff,
            TestClock clock,
            JdbcClient db,
            UnitOfWork work,
            @LocalServerPort int port) {
        this.cast = cast;
        this.staff = staff;
        this.clock = clock;
        this.db = db;
        this.work = work;
        this.port = port;
        this.goteborg = cast.goteborg();
        this.stranger = new Visitor(port, "sv");
    }

    @BeforeEach
    void someone() {
        clock.reset();
        stranger = new Visitor(port, "sv");
        elin = staff.person(goteborg, "Elin Berg", "elin@goteborg.example");
        work.in(goteborg.id(), () -> db.sql("delete from passkey").update());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "http://localhost", "https://localhost:1"})
    void fromAPageThatStandsElsewhere(String origin) {
        var key = SoftKey.of(staff, port, goteborg, elin).at(origin);
        refused(key.press(stranger, stranger.get(SIGN_IN), Map.of()), DOUBTFUL);
        var visitor = staff.signedInByLink(port, goteborg, elin);
        var other = new SoftKey(port).at(origin);
        refused(other.press(visitor, visitor.get(KEYS), Map.of()), DOUBTFUL);
        assertThat(visitor.get(KEYS).html().select("main tbody tr")).hasSize(1);
    }

    @Test
    void toAQuestionThatWasAnswered() {
        var key = SoftKey.of(staff, port, goteborg, elin);
        var page = stranger.get(SIGN_IN);
        var answer = key.answer(stranger, page);
        submitted(stranger, page, answer).expect(303);
        var other = new Visitor(port, "sv");
        refused(submitted(other, other.get(SIGN_IN), answer), LATE);
    }

    /** Whoever tries wrongly has had her try. */
    @Test
    void toAQuestionThatWasAnsweredWrongly() {
        var key = SoftKey.of(staff, port, goteborg, elin);
        var page = stranger.get(SIGN_IN);
        var right = key.answer(stranger, page);
        var wrong = right.replaceAll("\"signature\":\"..", "\"signature\":\"AA");
        refused(submitted(stranger, page, wrong), DOUBTFUL);
        refused(submitted(stranger, page, right), LATE);
    }

    @Test
    void afterFiveMinutes() {
        var key = SoftKey.of(staff, port, goteborg, elin);
        var page = stranger.get(SIGN_IN);
        var answer = key.answer(stranger, page);
        clock.forward(Duration.ofMinutes(5));
        refused(submitted(stranger, page, answer), LATE);
    }

    @Test
    void toAnotherQuestion() {
        var key = SoftKey.of(staff, port, goteborg, elin);
        var visitor = staff.signedInByLink(port, goteborg, elin);
        var confirmation = visitor.get("/goteborg/confirmation").expect(200);
        var answer = key.answer(visitor, confirmation);
        refused(submitted(stranger, stranger.get(SIGN_IN), answer), LATE);
    }

    @Test
    void byAnothersKey() {
        var amal = staff.person(goteborg, "Amal Noor", "amal@goteborg.example");
        var hers = SoftKey.of(staff, port, goteborg, amal);
        SoftKey.of(staff, port, goteborg, elin);
        var visitor = staff.signedInByLink(port, goteborg, elin);
        refused(hers.press(visitor, visitor.get("/goteborg/confirmation"), Map.of()), UNKNOWN);
    }

    @Test
    void byAKeyOfAnotherOperator() {
        var favrskov = cast.favrskov();
        var key =
                SoftKey.of(
                        staff,
                        port,
                        favrskov,
                        staff.person(favrskov, "Bo Dam", "bo@favrskov.example"));
        refused(key.press(stranger, stranger.get(SIGN_IN), Map.of()), UNKNOWN);
        var there = new Visitor(port, "da");
        key.press(there, there.get("/favrskov/sign-in"), Map.of()).expect(303);
    }

    @Test
    void byAKeyThatWasRemoved() {
        var key = SoftKey.of(staff, port, goteborg, elin);
        work.in(goteborg.id(), () -> db.sql("delete from passkey").update());
        refused(key.press(stranger, stranger.get(SIGN_IN), Map.of()), UNKNOWN);
    }

    @Test
    void byACopyThatCountsBehind() {
        var key = SoftKey.of(staff, port, goteborg, elin).counting(40);
        key.press(stranger, stranger.get(SIGN_IN), Map.of()).expect(303);
        var copy = key.counting(20);
        var other = new Visitor(port, "sv");
        refused(
                copy.press(other, other.get(SIGN_IN), Map.of()),
                "Den nyckeln verkar finnas i två exemplar");
    }

    @Test
    void byAKeyThatIsThereAlready() {
        var key = SoftKey.of(staff, port, goteborg, elin);
        var visitor = staff.signedInByLink(port, goteborg, elin);
        refused(key.press(visitor, visitor.get(KEYS), Map.of()), "Den nyckeln är redan tillagd.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{}",
                "[]",
                "\"a\"",
                "{\"id\":1}",
                "{\"response\":{}}",
                "{",
                "a\u0000b",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":"
                        + "{\"clientDataJSON\":\"AA\",\"attestationObject\":\"AA\","
                        + "\"authenticatorData\":\"AA\",\"signature\":\"AA\"}}"
            })
    void thatAreNoAnswers(String answer) {
        refused(submitted(stranger, stranger.get(SIGN_IN), answer), "Vi kunde inte läsa");
        var visitor = staff.signedInByLink(port, goteborg, elin);
        var typed = Map.of("passkey.answer", answer);
        refused(visitor.submit(visitor.get(KEYS), KEYS, typed), "Vi kunde inte läsa");
        refused(visitor.submit(visitor.get(KEYS), KEYS, Map.of()), "Vi fick inget svar");
    }

    @Test
    void thatAreLongerThanAnyAnswer() {
        refused(
                submitted(stranger, stranger.get(SIGN_IN), "[".repeat(100_000)),
                "Vi kunde inte läsa");
    }

    private static Visitor.Page submitted(Visitor by, Visitor.Page page, String answer) {
        var fields = new HashMap<>(Map.of("passkey.answer", answer));
        return by.submit(page, "/sign-in/passkey", fields);
    }

    private void refused(Visitor.Page page, String why) {
        assertThat(page.expect(422).html().select(".ds-error-summary").text()).contains(why);
        assertThat(page.html().title()).startsWith("Fel:");
    }
}
