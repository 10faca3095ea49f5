package org.handslag.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.Registration;
import org.handslag.seats.Seats;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.Office;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From one date to another, and into one's own calendar, in a real browser. */
@ServerTest
class ChangingJourneyTest {
    private static final AtomicInteger WEEKS = new AtomicInteger();

    private final Office office;
    private final Staff staff;
    private final Inbox inbox;
    private final Walk.Start start;

    ChangingJourneyTest(
            Cast cast,
            CourseCast courses,
            Staff staff,
            Seats seats,
            UnitOfWork work,
            Inbox inbox,
            Languages languages,
            @LocalServerPort int port) {
        this.office = new Office(cast, courses, staff, new Office.Desk(seats, work, port));
        this.staff = staff;
        this.inbox = inbox;
        this.start = new Walk.Start(port, languages, "changing");
    }

    @ParameterizedTest
    @CsvSource({"sv, WITHOUT_SCRIPT, 360", "da, KEYBOARD, 1280", "en, MOUSE, 360"})
    void changesHerDate(String language, Way way, int width) {
        var amal = registered(language + way);
        date(3);
        try (var walk = start.named("own").in(language, way, width)) {
            walk.go(letter(amal).path()).follow("signup.change-date");
            walk.press("signup.take-there").reads("signup.done.other-date");
            walk.go(letter(amal).path()).reads("signup.place.CONFIRMED");
        }
    }

    @Test
    void putsHerCoursesIntoHerCalendar() {
        var amal = registered("Kalender");
        try (var walk = start.named("calendar").in("sv", Way.WITHOUT_SCRIPT, 360)) {
            walk.signIn(staff.wayIn(office.operator(), amal.person()));
            walk.go("/goteborg/me").follow("feed.turn-on").press("feed.get");
            walk.reads("feed.once").go("/goteborg/me/calendar").follow("feed.renew");
            walk.press("feed.renew").reads("feed.made").go("/goteborg/me/calendar");
            walk.follow("feed.end").press("feed.end").reads("feed.ended");
        }
    }

    @Test
    void takesSomeoneAlongWhoCalled() {
        var bo = registered("Kontor");
        var other = date(2);
        try (var walk = start.named("office").in("sv", Way.KEYBOARD, 360)) {
            var coordinator = staff.holding(office.operator(), Role.COORDINATOR);
            walk.signIn(staff.wayIn(office.operator(), coordinator));
            walk.go(Office.page(bo)).follow("registered.other-date");
            walk.choose("date", other.id() + ".seat").press("registered.other-date-do");
            walk.reads("registered.done.other-date");
        }
        assertThat(letter(bo).topic()).isEqualTo("seat.rebooked");
    }

    private Registration registered(String name) {
        return office.registered(date(1), "Amal " + name);
    }

    private Inbox.Letter letter(Registration registration) {
        return inbox.last(office.operator(), registration.typed().email());
    }

    private CourseInstance date(int capacity) {
        return office.date(LocalDate.of(2027, 1, 12).plusWeeks(WEEKS.incrementAndGet()), capacity);
    }
}
