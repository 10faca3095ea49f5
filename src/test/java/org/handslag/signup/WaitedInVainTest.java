package org.handslag.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.support.SeatCast.address;

import java.time.LocalDate;
import org.handslag.scope.Operator;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.Seats;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever still waits when the course begins gets a kind word and the next dates. */
@ServerTest
class WaitedInVainTest {
    private final Operator goteborg;
    private final CourseCast cast;
    private final SeatKeeper keeper;
    private final Inbox inbox;
    private final TestClock clock;
    private final Holder holder;

    WaitedInVainTest(
            Cast operators,
            CourseCast cast,
            SeatKeeper keeper,
            Seats seats,
            Inbox inbox,
            UnitOfWork work,
            TestClock clock,
            @LocalServerPort int port) {
        this.goteborg = operators.goteborg();
        this.cast = cast;
        this.keeper = keeper;
        this.inbox = inbox;
        this.clock = clock;
        this.holder = new Holder(goteborg, work, seats, inbox, port);
    }

    @Test
    void isToldKindlyAndShownTheNextDates() {
        clock.reset();
        var full = cast.published(goteborg, LocalDate.of(2026, 12, 1), 1);
        cast.published(goteborg, LocalDate.of(2027, 1, 21), 8);
        holder.registered(full, "Har Plats");
        var waiting = holder.registered(full, "Väntar Än");
        clock.set(full.starts());
        keeper.keep();
        keeper.keep();
        assertThat(holder.lastLetter("Har Plats").topic()).isEqualTo("seat.confirmed");
        var told = holder.lastLetter("Väntar Än");
        assertThat(told.topic()).isEqualTo("seat.not-reached");
        assertThat(told.text()).contains("Tack för att du väntade", "21 januari 2027");
        assertThat(inbox.of(goteborg, address("Väntar Än").address()))
                .filteredOn(letter -> letter.topic().equals("seat.not-reached"))
                .hasSize(1);
        assertThat(holder.open(waiting).text())
                .contains("Det blev ingen plats den här gången", "21 januari 2027");
    }
}
