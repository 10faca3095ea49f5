package org.handslag.hours;

import java.time.LocalDate;
import java.util.Locale;
import org.handslag.scope.PersonId;
import org.handslag.support.CircleCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.handslag.ui.Spoken;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Hours in a real browser: the mentor notes them on a phone, the mentee says whether they are so.
 */
@ServerTest
class HoursJourneyTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    private final CircleCast circles;
    private final TestClock clock;
    private final HoursCast cast;
    private final Staff staff;
    private final Walk.Start start;

    HoursJourneyTest(
            CircleCast circles,
            Staff staff,
            TestClock clock,
            Languages languages,
            @LocalServerPort int port) {
        this.circles = circles;
        this.clock = clock;
        this.cast = new HoursCast(circles, clock, port);
        this.staff = staff;
        this.start = new Walk.Start(port, languages, "hours");
    }

    @ParameterizedTest
    @CsvSource({"da, WITHOUT_SCRIPT, 320, Liv", "en, KEYBOARD, 360, Eva"})
    void areNotedAndConfirmed(String language, Way way, int width, String name) {
        clock.reset();
        var play = cast.agreed(name);
        cast.later(2);
        try (var there = start.named("mentor").in(language, way, width);
                var self = start.named("mentee").in(language, way, width)) {
            enter(there, play.mentor(), language);
            there.go(play.path()).follow("hours.link-give").follow("hours.usual-say");
            there.writeInto("day-2", "1").press("ui.save").reads("hours.done.planned");
            there.press("hours.as-planned", "hours", there.t("hours.n", "n", 1.0))
                    .reads("hours.done.as-planned");
            there.writeInto("day", MONDAY.toString()).writeInto("hours", "1.3");
            there.press("hours.entry-do").reads("hours.wrong.quarters");
            there.writeInto("day", MONDAY.toString()).writeInto("hours", "1.5");
            there.press("hours.entry-do").reads("hours.done.given");
            enter(self, play.mentee(), language);
            self.go(play.path()).follow("hours.link-answer").reads("hours.mine.free");
            self.followTo(self.t("hours.mine.no")).choose("right", "NO");
            self.write("hours.remembers", "Två timmar på måndagen").press("hours.answer-do");
            self.reads("hours.done.wrong").followTo(self.t("hours.mine.change"));
            self.choose("right", "YES").press("hours.answer-do").reads("hours.done.right");
            there.go(HoursCast.hours(play))
                    .reads("hours.right")
                    .followTo(Spoken.date(MONDAY, Locale.of(language)));
            there.writeInto("hours", "2").press("ui.save").reads("hours.done.corrected");
            self.go(HoursCast.hours(play)).press("hours.mine.yes").reads("hours.done.right");
        }
    }

    private void enter(Walk walk, PersonId person, String language) {
        walk.signIn(staff.wayIn(circles.goteborg(), person));
        walk.go("/goteborg/me?lang=" + language);
    }
}
