package org.handslag.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.handslag.scope.PersonId;
import org.handslag.support.Inbox;
import org.handslag.support.RoomCast;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An employer's contact and her colleagues, from the booking to the morning, in a real browser. */
@ServerTest
class RoomJourneyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final String COURSE = "Grundkurs för mentorer";
    private static int days = 0;

    private final RoomCast cast;
    private final Staff staff;
    private final Inbox inbox;
    private final TestClock clock;
    private final Walk.Start start;

    RoomJourneyTest(
            RoomCast cast,
            Staff staff,
            Inbox inbox,
            TestClock clock,
            Languages languages,
            @LocalServerPort int port) {
        this.cast = cast;
        this.staff = staff;
        this.inbox = inbox;
        this.clock = clock;
        this.start = new Walk.Start(port, languages, "room");
    }

    @BeforeEach
    void beginsInTheMorning() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({"sv, KEYBOARD, 1280", "da, MOUSE, 360", "en, WITHOUT_SCRIPT, 360"})
    void booksFiveNamesThreeAndSwapsOneOnTheMorning(String language, Way way, int width) {
        var date = cast.date(DAY.minusDays(days++), 32);
        var name = "Lager " + language.toUpperCase(Locale.ROOT);
        var workplace = cast.workplace(name, "Terminalen");
        cast.completed(cast.colleague("Amal " + name, workplace), LocalDate.of(2025, 5, 6));
        cast.colleague("Bo " + name, workplace);
        var contact = cast.contact("Vera " + name, RoomCast.at(cast.organisation(workplace)));
        try (var walk = start.in(language, way, width)) {
            walk.go("/goteborg/courses?lang=" + language).signIn(way(contact));
            assertThat(walk.heading()).isEqualTo(name);
            walk.followTo(COURSE)
                    .tick("colleague")
                    .press("room.add")
                    .writeInto("seat-1-name", "Cia " + name)
                    .writeInto("seat-1-email", mail("Cia " + name))
                    .press("room.add")
                    .writeInto("seat-2-name", "Dan " + name)
                    .write("room.nameless", "2")
                    .press("signup.send-colleagues")
                    .reads("room.done.booked")
                    .reads("signup.booking.nameless", "n", 2)
                    .sees("Amal " + name, "Cia " + name, "Dan " + name)
                    .follow("room.back")
                    .sees(walk.t("room.asked.NAMES", "n", 2, "by", ""))
                    .reads("room.seats", "booked", 5, "named", 3, "nameless", 2, "waiting", 0);
            clock.set(date.starts().minus(Duration.ofHours(1)));
            walk.signIn(way(contact))
                    .followTo(COURSE)
                    .followFor("Cia " + name, "signup.booking.swap")
                    .select("colleague", "Bo " + name + ", Terminalen")
                    .press("ui.save")
                    .reads("signup.done.named")
                    .sees("Bo " + name)
                    .seesNot("Cia " + name);
        }
        assertThat(topic("Cia " + name)).isEqualTo("seat.swapped");
        assertThat(topic("Bo " + name)).isEqualTo("seat.confirmed");
    }

    @Test
    void tellsHowManyWorkThereLooksAtHerPeopleAndHandsOver() {
        var name = "Service AB";
        var workplace = cast.workplace(name, "Verkstan");
        cast.mentors(3, name, workplace, LocalDate.of(2025, 5, 6));
        var contact = cast.contact("Vera " + name, RoomCast.at(cast.organisation(workplace)));
        try (var walk = start.named("people").in("sv", Way.MOUSE, 360)) {
            walk.go("/goteborg/courses?lang=sv")
                    .signIn(way(contact))
                    .reads("room.employees-unknown")
                    .followFor("Verkstan", "room.tell")
                    .write("room.employees", "12")
                    .press("ui.save")
                    .reads("room.share-is", "percent", 25, "mentors", 3, "employees", 12)
                    .follow("room.colleagues")
                    .sees(name + " 0", name + " 2", COURSE)
                    .follow("room.back")
                    .follow("room.contacts")
                    .follow("room.invite")
                    .write("room.contact-name", "Nina Ny")
                    .write("room.contact-email", "nina-sv@service.example")
                    .tick("takes-over")
                    .press("room.invite")
                    .reads("room.done.handed-over");
        }
    }

    private String way(PersonId contact) {
        return staff.wayIn(cast.goteborg(), contact);
    }

    private static String mail(String name) {
        return SeatCast.address(name).address();
    }

    private String topic(String name) {
        return inbox.last(cast.goteborg(), mail(name)).topic();
    }
}
