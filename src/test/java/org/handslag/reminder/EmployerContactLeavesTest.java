package org.handslag.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.handslag.course.CourseInstance;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.SeatRequest;
import org.handslag.seats.SeatRequest.WhenFull;
import org.handslag.seats.Seats;
import org.handslag.support.Inbox;
import org.handslag.support.RoomCast;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The edge case "employer contact leaves the company". */
@ServerTest
@DisplayName("Employer contact leaves the company")
class EmployerContactLeavesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static int days = 0;

    private final RoomCast cast;
    private final Staff staff;
    private final Inbox inbox;
    private final ReminderKeeper keeper;
    private final TestClock clock;
    private final Public asked;

    /** What anyone does without signing in. */
    record Public(Seats seats, UnitOfWork work, int port) {}

    EmployerContactLeavesTest(
            RoomCast cast,
            Staff staff,
            Inbox inbox,
            ReminderKeeper keeper,
            TestClock clock,
            Seats seats,
            UnitOfWork work,
            @LocalServerPort int port) {
        this.cast = cast;
        this.staff = staff;
        this.inbox = inbox;
        this.keeper = keeper;
        this.clock = clock;
        this.asked = new Public(seats, work, port);
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void endsHerAccessAtOnceAndLeavesThePeopleTheirOwnPages() {
        var workplace = cast.workplace("Sluta AB", "Huset");
        var place = RoomCast.at(workplace);
        var vera = cast.contact("Vera Sluta", place);
        var contact = cast.signedIn(asked.port(), vera);
        var date = cast.date(DAY.plusDays(days++), 9);
        cast.book(contact, place, date, 1, cast.colleague("Amal Sluta", workplace));
        contact.get(RoomCast.room(place)).expect(200);
        ends(vera, place);
        contact.get(RoomCast.room(place)).expect(404);
        contact.get(RoomCast.room(place) + "/dates/" + date.id()).expect(404);
        contact.get("/goteborg/room").expect(404);
        contact.get("/goteborg/me").expect(200);
        var own = inbox.last(cast.goteborg(), mail("Amal Sluta")).path();
        assertThat(own).startsWith("/goteborg/place/");
        new Visitor(asked.port(), "sv").get(own).expect(200);
    }

    @Test
    void leavesHerBookingsToTheOtherContactsWhoAreRemindedOfTheNames() {
        var place = RoomCast.at(cast.workplace("Kvar AB", "Huset"));
        var vera = cast.contact("Vera Kvar", place);
        var date = cast.date(DAY.plusDays(days++), 9);
        cast.book(cast.signedIn(asked.port(), vera), place, date, 1);
        var booked = inbox.last(cast.goteborg(), mail("Vera Kvar"));
        assertThat(booked.path()).startsWith("/goteborg/room/booked/");
        var wera = cast.contact("Wera Kvar", place);
        ends(vera, place);
        clock.set(date.window().namesDue().minus(Duration.ofHours(20)));
        keeper.keep();
        assertThat(inbox.of(cast.goteborg(), mail("Vera Kvar"))).hasSize(1);
        var reminder = inbox.last(cast.goteborg(), mail("Wera Kvar"));
        assertThat(reminder.topic()).isEqualTo("seat.names-due");
        var remaining = cast.signedIn(asked.port(), wera);
        var page = remaining.follow(remaining.get(reminder.path()).expect(303)).expect(200);
        assertThat(page.text()).contains("1 plats saknar namn");
        assertThat(remaining.get(RoomCast.room(place)).text()).contains("Ett namn saknas");
    }

    @Test
    void closesTheLinksThatSheWasSentBeforeSheWasAContact() {
        var place = RoomCast.at(cast.organisation(cast.workplace("Länk AB", "Huset")));
        var date = cast.date(DAY.plusDays(days++), 9);
        register(wish(date, "Länk AB"));
        var link = inbox.last(cast.goteborg(), mail("Vera Länk")).path();
        assertThat(link).startsWith("/goteborg/booking/");
        var visitor = new Visitor(asked.port(), "sv");
        visitor.get(link).expect(200);
        var vera = cast.contact("Vera Länk", place);
        visitor.get(link).expect(200);
        var room = cast.signedIn(asked.port(), vera).get(RoomCast.room(place)).expect(200);
        assertThat(room.text()).contains("2 platser bokade");
        ends(vera, place);
        visitor.get(link).expect(404);
    }

    @Test
    void takesNoBookingAlongFromAnotherEmployer() {
        var date = cast.date(DAY.plusDays(days++), 9);
        register(wish(date, "Förra Jobbet AB"));
        var place = RoomCast.at(cast.organisation(cast.workplace("Nya Länk AB", "Huset")));
        var vera = cast.contact("Vera Länk", place);
        var room = cast.signedIn(asked.port(), vera).get(RoomCast.room(place)).expect(200);
        assertThat(room.text()).doesNotContain("platser bokade");
    }

    private void register(SeatRequest request) {
        var nobody = SeatCast.visitor(cast.goteborg());
        asked.work().in(cast.goteborg().id(), () -> asked.seats().register(request, nobody));
    }

    private static SeatRequest wish(CourseInstance date, String organisation) {
        var usual = SeatCast.group(date, "Vera Länk", WhenFull.SOME, "Bo " + organisation, "");
        var contact = usual.contact();
        return new SeatRequest(
                usual.submission(),
                usual.instance(),
                new SeatRequest.Contact(
                        contact.name(),
                        contact.email(),
                        "",
                        contact.address(),
                        organisation,
                        "",
                        contact.language()),
                true,
                usual.seats(),
                usual.whenFull(),
                usual.how(),
                "",
                false);
    }

    private void ends(PersonId person, RoleScope place) {
        staff.end(cast.goteborg(), person, Role.EMPLOYER_CONTACT, place);
    }

    private static String mail(String name) {
        return SeatCast.address(name).address();
    }
}
