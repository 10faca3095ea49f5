package org.handslag.aftercare;

import java.time.LocalTime;
import org.handslag.ending.EndingCast;
import org.handslag.scope.Role;
import org.handslag.support.CircleCast;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A month afterwards in a real browser: the mentee answers by her link, and says it is enough. */
@ServerTest
class AfterCareJourneyTest {
    private final CircleCast circles;
    private final Staff staff;
    private final Inbox inbox;
    private final TestClock clock;
    private final AfterCareSchedule schedule;
    private final EndingCast cast;
    private final Walk.Start start;

    AfterCareJourneyTest(
            CircleCast circles,
            Staff staff,
            Inbox inbox,
            TestClock clock,
            AfterCareSchedule schedule,
            Languages languages,
            @LocalServerPort int port) {
        this.circles = circles;
        this.staff = staff;
        this.inbox = inbox;
        this.clock = clock;
        this.schedule = schedule;
        this.cast = new EndingCast(circles, clock, port);
        this.start = new Walk.Start(port, languages, "aftercare");
    }

    @ParameterizedTest
    @CsvSource({"da, WITHOUT_SCRIPT, 320", "en, KEYBOARD, 360"})
    void isAnsweredInAFewPresses(String language, Way way, int width) {
        var link = asked("Tuva" + language);
        try (var self = start.in(language, way, width)) {
            self.go(link + "?lang=" + language).press("aftercare.answer");
            self.reads("aftercare.wrong.nothing");
            self.choose("doing", "WORK").choose("going", "WELL").tick("mentor");
            self.press("aftercare.answer").reads("aftercare.thanks");
            self.press("aftercare.stop").reads("aftercare.stopped");
            self.press("aftercare.go-on").reads("aftercare.done.goes-on");
        }
    }

    @Test
    void isSeenToByTheCoordinator() {
        asked("Ulrika");
        try (var office = start.named("office").in("sv", Way.MOUSE, 1280)) {
            var leader = staff.holding(circles.goteborg(), Role.COORDINATOR);
            office.signIn(staff.wayIn(circles.goteborg(), leader));
            staff.confirm(circles.goteborg(), leader);
            office.go("/goteborg/after-care").followTo("Ulrika Adept");
            office.choose("doing", "LOOKING").tick("call").choose("way", "BY_TELEPHONE");
            office.press("ui.save").reads("aftercare.wants-call");
            office.pressFor("Ulrika Adept", "aftercare.handled").reads("aftercare.done.handled");
            office.follow("aftercare.counts").reads("aftercare.counts-text");
        }
    }

    private String asked(String name) {
        cast.ended(name);
        var zone = circles.goteborg().zone();
        var day = cast.day(0).plusMonths(1);
        clock.set(day.atTime(LocalTime.NOON).atZone(zone).toInstant());
        schedule.ask();
        return inbox.last(circles.goteborg(), name.toLowerCase() + "@adept.example").path();
    }
}
