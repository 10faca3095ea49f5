package org.handslag.registered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.support.SeatCast.alone;
import static org.handslag.support.SeatCast.group;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationState;
import org.handslag.seats.SeatRequest.WhenFull;
import org.handslag.seats.Seats;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.Office;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.web.Csrf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a coordinator does for one person who is registered. */
@ServerTest
class ForSomeoneTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    private final Office office;
    private final Inbox inbox;
    private final TestClock clock;

    ForSomeoneTest(
            Cast cast,
            CourseCast courses,
            Staff staff,
            Seats seats,
            UnitOfWork work,
            Inbox inbox,
            TestClock clock,
            @LocalServerPort int port) {
        this.office = new Office(cast, courses, staff, new Office.Desk(seats, work, port));
        this.inbox = inbox;
        this.clock = clock;
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void callsOffKeepsWhoAskedAndUndoes() {
        var date = office.date(DAY, 1);
        var amal = office.registered(date, "Amal Haddad");
        var wrong = office.send(amal, "withdrawal", Map.of("who", "SOMEONE", "how", "PAPER"));
        wrong.expect(422);
        assertThat(wrong.html().select("input[name=how][checked]").val()).isEqualTo("PAPER");
        assertThat(state(amal)).isEqualTo(RegistrationState.CONFIRMED);
        var asked = Map.of("who", "SOMEONE", "askedBy", "Rolf Ring", "how", "PAPER");
        var done = office.coordinator().follow(office.send(amal, "withdrawal", asked).expect(303));
        assertThat(done.html().select("ol.timeline li").first().text())
                .contains("Avbokad", "Av Coordinator Persson", "Rolf Ring bad om det: Papper");
        assertThat(state(amal)).isEqualTo(RegistrationState.WITHDRAWN);
        office.coordinator().submit(done, "/undoing", Map.of()).expect(303);
        assertThat(state(amal)).isEqualTo(RegistrationState.CONFIRMED);
        office.coordinator().get(Office.page(amal) + "/reply").expect(404);
    }

    @Test
    void tellsTheReasonToWhoeverIsTakenOut() {
        var date = office.date(DAY.plusDays(1), 1);
        var bo = office.registered(date, "Bo Ek");
        office.send(bo, "removal", Map.of("reason", "")).expect(422);
        office.send(bo, "removal", Map.of("reason", "Personnummer 640823-3234")).expect(422);
        office.send(bo, "removal", Map.of("reason", "Kursen är för andra.")).expect(303);
        assertThat(state(bo)).isEqualTo(RegistrationState.CANCELLED);
        assertThat(inbox.last(office.operator(), "bo-ek@arbetsplats.example").text())
                .contains("Kursen är för andra.");
        office.coordinator().get(Office.page(bo) + "/withdrawal").expect(404);
    }

    @Test
    void turnsAnOfferDownForHerAndTakesHerOnAgain() {
        var date = office.date(DAY.plusDays(2), 1);
        var amal = office.registered(date, "Amal Haddad");
        var bo = office.registered(date, "Bo Ek");
        clock.set(date.starts().minus(Duration.ofDays(5)));
        office.signInAgain();
        office.send(amal, "withdrawal", Map.of()).expect(303);
        assertThat(state(bo)).isEqualTo(RegistrationState.OFFERED);
        office.send(bo, "reply", Map.of("reply", "DECLINE")).expect(303);
        assertThat(state(bo)).isEqualTo(RegistrationState.DECLINED);
        office.send(bo, "reply", Map.of("reply", "REJOIN")).expect(303);
        assertThat(state(bo)).isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void refusesAnAnswerThatComesTooLate() {
        var date = office.date(DAY.plusDays(3), 1);
        var amal = office.registered(date, "Amal Haddad");
        var bo = office.registered(date, "Bo Ek");
        clock.set(date.starts().minus(Duration.ofDays(5)));
        office.signInAgain();
        office.send(amal, "withdrawal", Map.of()).expect(303);
        clock.forward(Duration.ofDays(3));
        office.signInAgain();
        var token =
                office.form(Office.page(bo) + "/correction")
                        .html()
                        .select("input[name=" + Csrf.FIELD + "]")
                        .val();
        var sent =
                Map.of(Csrf.FIELD, token, "reply", "ACCEPT", "who", "HERSELF", "how", "TELEPHONE");
        var late = office.coordinator().post(Office.page(bo) + "/reply", sent).expect(409);
        assertThat(late.text()).contains("Tiden för att svara är ute");
        assertThat(state(bo)).isEqualTo(RegistrationState.OFFERED);
    }

    @Test
    void confirmsForHerThatTheRegistrationIsHers() {
        var date = office.date(DAY.plusDays(4), 3);
        var eva = office.asked(alone(date, "Eva Frost").asSuspicious()).getFirst();
        office.send(eva, "reply", Map.of("reply", "VERIFY")).expect(303);
        assertThat(state(eva)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(office.form(Office.page(eva)).text()).contains("Bad om det själv: Telefon");
    }

    @Test
    void namesASeatAndPassesItOn() {
        var date = office.date(DAY.plusDays(5), 3);
        var seat = office.asked(group(date, "Gun Holm", WhenFull.ASK, "")).getFirst();
        office.send(seat, "person", Map.of("name", "")).expect(422);
        office.send(seat, "person", Map.of("name", "Ivar Juhl", "email", "ivar@juhl.example"))
                .expect(303);
        assertThat(office.now(seat).typed().name()).isEqualTo("Ivar Juhl");
        office.registered(date, "Kim Lund");
        var taken = Map.of("name", "Kim Lund", "email", "kim-lund@arbetsplats.example");
        var refused = office.send(seat, "person", taken).expect(409);
        assertThat(refused.html().select("#f-name").val()).isEqualTo("Kim Lund");
        assertThat(office.now(seat).typed().name()).isEqualTo("Ivar Juhl");
    }

    @Test
    void correctsHowSheIsReached() {
        var date = office.date(DAY.plusDays(6), 3);
        var liv = office.registered(date, "Liv Moen");
        office.send(liv, "correction", Map.of("telephone", "12")).expect(422);
        office.send(liv, "correction", Map.of("telephone", "070-174 06 05", "language", "da"))
                .expect(303);
        assertThat(office.now(liv).typed().telephone()).isEqualTo("+46701740605");
        assertThat(office.now(liv).typed().language().toLanguageTag()).isEqualTo("da");
    }

    @Test
    void givesASeatPastOthersOnlyWithAReason() {
        var date = office.date(DAY.plusDays(7), 1);
        office.registered(date, "Amal Haddad");
        office.registered(date, "Bo Ek");
        var cilla = office.registered(date, "Cilla Berg");
        var page = office.form(Office.page(cilla) + "/seat");
        assertThat(page.text()).contains("Bo Ek", "2 på 1 platser");
        office.coordinator().submit(page, "/seat", Map.of("reason", " ")).expect(422);
        office.coordinator().submit(page, "/seat", Map.of("reason", "Leder gruppen")).expect(303);
        assertThat(state(cilla)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(office.form(Office.page(cilla)).text()).contains("Skäl: Leder gruppen");
        assertThat(office.form(Office.list(date)).text())
                .contains("2 av 1 platser är tagna, 1 fler");
    }

    @Test
    void letsAGroupGoFirstAndNoLonger() {
        var date = office.date(DAY.plusDays(8), 1);
        office.registered(date, "Amal Haddad");
        var seats = office.asked(group(date, "Gun Holm", WhenFull.TOGETHER, "A Gran", "B Hed"));
        var page = office.form(Office.page(seats.getFirst()));
        var pinned = office.coordinator().submit(page, "/pin", Map.of()).expect(303);
        assertThat(office.coordinator().follow(pinned).text()).contains("Grupp som går först");
        var again = office.form(Office.page(seats.getFirst()));
        assertThat(again.text()).contains("Gruppens tur i kön ändrades");
        office.coordinator().submit(again, "/pin/removal", Map.of()).expect(303);
        assertThat(office.form(Office.list(date)).text()).contains("Väntar som grupp");
    }

    @Test
    void sendsANewLinkAndEndsTheOld() {
        var date = office.date(DAY.plusDays(9), 3);
        var nora = office.registered(date, "Nora Ost");
        var address = "nora-ost@arbetsplats.example";
        var old = inbox.last(office.operator(), address).path();
        office.form(old);
        office.send(nora, "link", Map.of("way", "MAIL")).expect(303);
        office.form(inbox.last(office.operator(), address).path());
        office.coordinator().get(old).expect(404);
        office.send(nora, "link", Map.of("way", "LETTER")).expect(303);
        assertThat(inbox.last(office.operator(), "Nora Ost").path()).contains("/code/");
        assertThat(office.form(Office.page(nora)).text()).contains("Din sida", "Samtal");
    }

    private RegistrationState state(Registration registration) {
        return office.now(registration).state();
    }
}
