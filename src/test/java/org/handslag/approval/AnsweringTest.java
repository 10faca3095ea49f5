package org.handslag.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.support.SeatCast.group;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.handslag.course.CourseInstance;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationState;
import org.handslag.seats.SeatRequest.WhenFull;
import org.handslag.seats.Seats;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.Office;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A coordinator answers those who have applied. */
@ServerTest
class AnsweringTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    private final Office office;
    private final CourseCast courses;
    private final Inbox inbox;
    private final TestClock clock;

    AnsweringTest(
            Cast cast,
            CourseCast courses,
            Staff staff,
            Seats seats,
            UnitOfWork work,
            Inbox inbox,
            TestClock clock,
            @LocalServerPort int port) {
        this.office = new Office(cast, courses, staff, new Office.Desk(seats, work, port));
        this.courses = courses;
        this.inbox = inbox;
        this.clock = clock;
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void approvesTwoAtOnceAndSaysWhoGetsTheSeat() {
        var date = date(0, 1);
        var amal = office.registered(date, "Amal Haddad");
        var bo = office.registered(date, "Bo Ek");
        assertThat(office.form("/goteborg/home").text())
                .contains("2 ansökningar väntar på svar", "sedan 2 november", "7 november");
        assertThat(office.form("/goteborg/instances/" + date.id()).text())
                .contains("2 väntar på svar", "inom 5 dagar");
        var page = verdict("APPROVE", amal, bo);
        assertThat(page.text())
                .contains("Godkänn 2 ansökningar", "En plats är ledig av 1", "En får en plats nu")
                .contains("En ställs på väntelistan", "Amal Haddad", "Bo Ek");
        assertThat(state(amal)).isEqualTo(RegistrationState.APPLIED);
        send(page).expect(303);
        assertThat(state(amal)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(state(bo)).isEqualTo(RegistrationState.WAITING);
        assertThat(last("Amal Haddad").topic()).isEqualTo("seat.approved");
        assertThat(last("Amal Haddad").files()).hasSize(1);
        assertThat(last("Bo Ek").topic()).isEqualTo("seat.approved-waiting");
        assertThat(last("Bo Ek").text()).contains("nummer 1");
        assertThat(last("Bo Ek").files()).isEmpty();
        send(page).expect(422);
        assertThat(inbox.of(office.operator(), address("Amal Haddad"))).hasSize(2);
        assertThat(office.form("/goteborg/home").text()).doesNotContain("ansökningar väntar");
        assertThat(office.form(Office.page(amal)).text())
                .contains("Ansökan godkändes", "Coordinator Persson");
    }

    @Test
    void saysNoInHerOwnWordsAndYesAfterAll() {
        var date = date(1, 1);
        courses.byApproval(office.operator(), DAY.minusDays(5), 4, 5);
        var amal = office.registered(date, "Amal Haddad");
        var shown = office.form(Office.page(amal));
        assertThat(shown.text()).contains("Väntar på svar", "Svar senast den 7 november");
        var page = follow(shown, "a[href*=DECLINE]");
        assertThat(page.html().select("textarea").val()).contains("Fler ville vara med");
        send(page, "words-sv", " ").expect(422);
        send(page, "words-sv", "Se 640823-3234.").expect(422);
        send(page, "words-sv", "Gruppen är redan stor.").expect(303);
        assertThat(state(amal)).isEqualTo(RegistrationState.NOT_APPROVED);
        var told = last("Amal Haddad");
        assertThat(told.topic()).isEqualTo("seat.not-approved");
        assertThat(told.text()).contains("tyvärr", "Gruppen är redan stor.", "5 december 2026");
        assertThat(office.form(told.path()).text())
                .contains("Det blev ingen plats den här gången", "5 december 2026");
        var again = follow(office.form(Office.page(amal)), "a[href*=APPROVE]");
        send(again).expect(303);
        assertThat(state(amal)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(last("Amal Haddad").topic()).isEqualTo("seat.approved");
    }

    @Test
    void answersNobodyWhenTheSeatHasGoneMeanwhile() {
        var date = date(2, 1);
        var amal = office.registered(date, "Amal Haddad");
        var page = verdict("APPROVE", amal);
        var entered = office.enter(date, Office.someone("Bo Ek", "070-174 06 05")).expect(303);
        assertThat(office.coordinator().follow(entered).text()).contains("Har plats");
        var refused = send(page).expect(409);
        assertThat(refused.text()).contains("Något har ändrats", "Ingen plats är ledig");
        assertThat(state(amal)).isEqualTo(RegistrationState.APPLIED);
        send(refused).expect(303);
        assertThat(state(amal)).isEqualTo(RegistrationState.WAITING);
    }

    @Test
    void wantsSomeoneOfThisDateToBeChosen() {
        var date = date(3, 1);
        office.registered(date, "Amal Haddad");
        var stranger = office.registered(date(4, 1), "Bo Ek");
        var list = office.form(path(date));
        var nobody = office.coordinator().submit(list, "/answer", Map.of("answer", "APPROVE"));
        assertThat(nobody.expect(422).text()).contains("Välj minst en som väntar på svar.");
        var other = Map.of("answer", "APPROVE", "who", stranger.id().toString());
        office.coordinator().submit(list, "/answer", other).expect(422);
        assertThat(state(stranger)).isEqualTo(RegistrationState.APPLIED);
        assertThat(office.form(Office.list(date) + "?group=APPLIED").text())
                .contains("Väntar på vårt svar", "Amal Haddad", "Svara på ansökningarna");
    }

    @Test
    void answersAGroupAtOnceAndTellsItsContactOfNamelessSeatsOnce() {
        var date = date(5, 3);
        var seats = office.asked(group(date, "Gun Holm", WhenFull.ASK, "A Gran", "", ""));
        office.registered(date, "Bo Ek");
        var list = office.form(path(date));
        var chosen = follow(list, "a:contains(från Gun Holm)");
        assertThat(chosen.html().select("input[name=who][checked]")).hasSize(3);
        var page = office.coordinator().submit(chosen, "/answer", Map.of("answer", "APPROVE"));
        send(page.expect(200)).expect(303);
        assertThat(seats.stream().map(this::state).collect(Collectors.toSet()))
                .containsExactly(RegistrationState.CONFIRMED);
        assertThat(inbox.of(office.operator(), address("Gun Holm")))
                .extracting(Inbox.Letter::topic)
                .containsExactlyInAnyOrder("seat.booking-applied", "seat.approved");
        assertThat(last("A Gran").topic()).isEqualTo("seat.approved");
    }

    private CourseInstance date(int later, int capacity) {
        return courses.byApproval(office.operator(), DAY.plusDays(later), capacity, 5);
    }

    private Visitor.Page verdict(String answer, Registration... those) {
        var who =
                Arrays.stream(those).map(one -> "who=" + one.id()).collect(Collectors.joining("&"));
        var path = "/goteborg/instances/" + those[0].instance() + "/applications";
        var list = office.form(path + "?" + who);
        return office.coordinator().submit(list, "/answer", Map.of("answer", answer)).expect(200);
    }

    private Visitor.Page send(Visitor.Page verdict) {
        return office.coordinator().submit(verdict, "/answer", Map.of("step", "send"));
    }

    private Visitor.Page send(Visitor.Page verdict, String field, String text) {
        return office.coordinator().submit(verdict, "/answer", Map.of("step", "send", field, text));
    }

    private Visitor.Page follow(Visitor.Page page, String link) {
        return office.form(page.html().select(link).attr("href"));
    }

    private static String path(CourseInstance date) {
        return "/goteborg/instances/" + date.id() + "/applications";
    }

    private RegistrationState state(Registration registration) {
        return office.now(registration).state();
    }

    private Inbox.Letter last(String name) {
        return inbox.last(office.operator(), address(name));
    }

    private static String address(String name) {
        return SeatCast.address(name).address();
    }
}
