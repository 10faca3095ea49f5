package org.handslag.statement;

import java.time.LocalDate;
import org.handslag.hours.HoursCast;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.support.CircleCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A month in a real browser: approved by the employer on a phone, sent by the coordinator, and read
 * in what is proven.
 */
@ServerTest
class StatementJourneyTest {
    private final CircleCast circles;
    private final TestClock clock;
    private final HoursCast cast;
    private final Staff staff;
    private final Walk.Start start;

    StatementJourneyTest(
            CircleCast circles,
            Staff staff,
            TestClock clock,
            Languages languages,
            @LocalServerPort int port) {
        this.circles = circles;
        this.clock = clock;
        this.cast = new HoursCast(circles, clock, port);
        this.staff = staff;
        this.start = new Walk.Start(port, languages, "statement");
    }

    @Test
    void isApprovedSentAndProven() {
        clock.reset();
        var play = cast.agreed("Majken");
        cast.given(play, LocalDate.of(2026, 11, 2), "1,5");
        cast.later(30);
        var leader = staff.holding(circles.goteborg(), Role.COORDINATOR);
        try (var work = start.named("employer").in("sv", Way.WITHOUT_SCRIPT, 360);
                var office = start.named("office").in("sv", Way.MOUSE, 1280)) {
            enter(office, leader);
            office.go("/goteborg/hour-rates").select("programme", programme(office));
            office.writeInto("from", "2026-11-01").writeInto("amount", "285,50");
            office.press("ui.save").reads("statement.done.price");
            enter(work, play.employer());
            work.go(play.path()).follow("statement.link").followTo("november 2026");
            work.press("statement.approve").reads("statement.done.approved");
            office.go("/goteborg/statements").sees("428,25").followTo("Lagret Majken");
            office.writeInto("to", "Ekonomi").press("statement.send").reads("statement.done.sent");
            office.go(play.path()).follow("proof.link").reads("proof.mend");
            office.go("/goteborg/proofs").sees("Majken Adept");
            office.go(HoursCast.hours(play)).reads("hours.alarm.TOO_FEW");
        }
    }

    private static String programme(Walk walk) {
        return walk.page().locator("select[name=programme] option").nth(1).innerText();
    }

    private void enter(Walk walk, PersonId person) {
        walk.signIn(staff.wayIn(circles.goteborg(), person));
        staff.confirm(circles.goteborg(), person);
    }
}
