package org.handslag.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.handslag.attendance.Marking.Note;
import org.handslag.attendance.Way;
import org.handslag.completion.DayPlay;
import org.handslag.course.CourseInstance;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationState;
import org.handslag.seats.SeatRequest;
import org.handslag.seats.SeatRequest.WhenFull;
import org.handslag.seats.Seated;
import org.handslag.seats.Seats;
import org.handslag.support.RoomCast;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The edge cases of registration in which an employer has a part, each by its name there. */
@ServerTest
class EmployerCasesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 7);
    private static int days = 0;

    private final RoomCast cast;
    private final Seats seats;
    private final Seated seated;
    private final UnitOfWork work;
    private final DayPlay play;
    private final Around around;

    /** The clock and the port. */
    record Around(TestClock clock, int port) {}

    EmployerCasesTest(
            RoomCast cast,
            Seats seats,
            Seated seated,
            UnitOfWork work,
            DayPlay play,
            TestClock clock,
            @LocalServerPort int port) {
        this.cast = cast;
        this.seats = seats;
        this.seated = seated;
        this.work = work;
        this.play = play;
        this.around = new Around(clock, port);
    }

    @BeforeEach
    void usualTime() {
        around.clock().reset();
    }

    @Test
    @DisplayName("32 seats, employer books 5 while singles compete for last 3")
    void thirtyTwoSeatsEmployerBooksFiveWhileSinglesCompeteForLastThree() {
        var date = cast.date(DAY.plusDays(days++), 32);
        register(SeatCast.group(date, "Annan Kontakt", WhenFull.ASK, names("Tidig", 29)));
        var place = RoomCast.at(cast.workplace("Fem AB", "Huset"));
        var contact = cast.signedIn(around.port(), cast.contact("Vera Fem", place));
        var path = RoomCast.room(place) + "/dates/" + date.id() + "/booking";
        var form = contact.get(path).expect(200);
        var few = contact.submit(form, path, Map.of("nameless", "5")).expect(409);
        assertThat(few.h1()).isEqualTo("Det finns bara 3 platser kvar");
        assertThat(few.html().select("button[name=when-full]").eachText())
                .containsExactly("3 nu och 2 på väntelistan", "Alla 5 tillsammans på väntelistan");
        assertThat(few.html().select("[name=nameless]").val()).isEqualTo("5");
        assertThat(at(date)).hasSize(29);
        compete(date, () -> contact.submit(few, path, Map.of("when-full", "SOME")).expect(303));
        var all = at(date);
        assertThat(all).hasSize(29 + 5 + 6);
        assertThat(count(all, RegistrationState.CONFIRMED)).isEqualTo(32);
        assertThat(count(all, RegistrationState.WAITING)).isEqualTo(8);
        assertThat(all.stream().filter(Registration::isNameless).map(Registration::booking))
                .hasSize(5)
                .containsOnly(
                        all.stream()
                                .filter(Registration::isNameless)
                                .findFirst()
                                .orElseThrow()
                                .booking());
    }

    @Test
    @DisplayName("Swap person on the morning")
    void swapPersonOnTheMorning() {
        var date = cast.date(DAY.plusDays(days++), 8);
        var workplace = cast.workplace("Byt AB", "Huset");
        var place = RoomCast.at(workplace);
        var vera = cast.contact("Vera Byt", place);
        var ill = cast.colleague("Ida Sjuk", workplace);
        var present = cast.colleague("Nils Närvarande", workplace);
        cast.book(cast.signedIn(around.port(), vera), place, date, 0, ill);
        around.clock().set(date.starts().minus(Duration.ofHours(1)));
        var contact = cast.signedIn(around.port(), vera);
        var seat = at(date).getFirst();
        var path = RoomCast.room(place) + "/dates/" + date.id() + "/seats/" + seat.id();
        contact.submit(contact.get(path).expect(200), path, Map.of("colleague", present.toString()))
                .expect(303);
        var now = at(date).getFirst();
        assertThat(now.person()).isEqualTo(present);
        play.attended(date, now, Note.present(Way.LIST));
        var list =
                cast.signedIn(around.port(), vera)
                        .get(RoomCast.room(place) + "/colleagues")
                        .expect(200)
                        .html();
        assertThat(list.select("tbody tr:contains(Nils)").text()).contains("Grundkurs", "Intyg");
        assertThat(list.select("tbody tr:contains(Ida)").text()).contains("Ingen än");
    }

    private void compete(CourseInstance date, Runnable employer) {
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 6)
                    .<Runnable>mapToObj(n -> () -> register(SeatCast.alone(date, "Ensam " + n)))
                    .forEach(all::submit);
            all.submit(employer);
        }
    }

    private void register(SeatRequest request) {
        work.in(
                cast.goteborg().id(),
                () -> seats.register(request, SeatCast.visitor(cast.goteborg())));
    }

    private List<Registration> at(CourseInstance date) {
        return work.in(cast.goteborg().id(), () -> seated.active(date.id()));
    }

    private static long count(List<Registration> all, RegistrationState state) {
        return all.stream().filter(one -> one.state() == state).count();
    }

    private static String[] names(String name, int many) {
        return IntStream.range(0, many).mapToObj(n -> name + " " + n).toArray(String[]::new);
    }
}
