package org.handslag.concern;

import java.time.LocalDate;
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
 * A worry in a real browser: told by a mentor, acted on by the consultant, closed by the office.
 */
@ServerTest
class ConcernJourneyTest {
    private final CircleCast circles;
    private final Staff staff;
    private final Walk.Start start;
    private final int port;

    ConcernJourneyTest(
            CircleCast circles,
            Staff staff,
            TestClock clock,
            Languages languages,
            @LocalServerPort int port) {
        clock.reset();
        this.circles = circles;
        this.staff = staff;
        this.start = new Walk.Start(port, languages, "concern");
        this.port = port;
    }

    @Test
    void isToldActedOnAndClosedByACoordinatorWhileTheMenteeDoesNotKnow() {
        var play = circles.play(port, "Solv", LocalDate.of(2026, 10, 1));
        circles.promised(play);
        try (var there = start.named("mentor").in("da", Way.KEYBOARD, 360);
                var follows = start.named("consultant").in("sv", Way.MOUSE, 1280);
                var office = start.named("office").in("en", Way.MOUSE, 1280)) {
            enter(there, play.mentor());
            there.go(play.path() + "?lang=da").follow("concern.open").follow("concern.tell");
            there.write("concern.said", "Er ikke kommet i tre dage").press("concern.send");
            there.reads("concern.done.told").reads("concern.state-text.NEW");
            enter(follows, play.consulting());
            follows.go(play.path()).reads("mentorship.waits-you.CONCERN").follow("concern.open");
            follows.page().locator("ul.tasks a").first().click();
            follows.follow("concern.next-step").press("ui.save").reads("form.missing");
            untold(follows, "ACTING");
            follows.follow("concern.next-step");
            untold(follows, "CLOSED");
            follows.reads("concern.state-text.REVIEW");
            var leader = staff.holding(circles.goteborg(), Role.COORDINATOR);
            enter(office, leader);
            office.go("/goteborg/concerns?lang=en").followTo("Solv Adept");
            office.sees("Det kan bli farligt").follow("concern.next-step");
            office.choose("to", "CLOSED").write("concern.happens", "We have talked");
            office.choose("informed", "YES").writeInto("told-on", "2026-11-02");
            office.select("told-way", office.t("informedWay.TELEPHONE")).press("ui.save");
            office.reads("concern.done.step").reads("concern.state-text.CLOSED");
            there.go(play.path() + "/concerns").reads("concernState.CLOSED");
        }
    }

    private static void untold(Walk walk, String to) {
        walk.choose("to", to).write("concern.happens", "Jag ringer och frågar");
        walk.choose("informed", "NO").write("concern.because", "Det kan bli farligt");
        walk.press("ui.save").reads("concern.done.step");
    }

    private void enter(Walk walk, PersonId person) {
        walk.signIn(staff.wayIn(circles.goteborg(), person));
        staff.confirm(circles.goteborg(), person);
    }
}
