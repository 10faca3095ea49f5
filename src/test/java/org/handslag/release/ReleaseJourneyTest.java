package org.handslag.release;

import java.time.LocalDate;
import org.handslag.scope.PersonId;
import org.handslag.support.CircleCast;
import org.handslag.support.CircleCast.Play;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * In a real browser: a mentee sees who gets to know what, takes something back and gives it again;
 * her mentor sees her own part, and her consultant notes for her what she says by telephone.
 */
@ServerTest
class ReleaseJourneyTest {
    private final CircleCast circles;
    private final Staff staff;
    private final TestClock clock;
    private final int port;
    private final Walk.Start start;

    ReleaseJourneyTest(
            CircleCast circles,
            Staff staff,
            TestClock clock,
            Languages languages,
            @LocalServerPort int port) {
        this.circles = circles;
        this.staff = staff;
        this.clock = clock;
        this.port = port;
        this.start = new Walk.Start(port, languages, "release");
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({"sv, KEYBOARD, 360, Pia", "da, WITHOUT_SCRIPT, 320, Rut", "en, MOUSE, 1280, Sara"})
    void takesBackAndGivesAgain(String language, Way way, int width, String name) {
        var play = circles.play(port, name, day(1));
        circles.promise(play, play.mentor());
        try (var self = start.named("mentee-" + language).in(language, way, width)) {
            enter(self, play.mentee(), language);
            self.go(play.path()).follow("release.open").reads("release.lead");
            var goals = self.t("release.item.GOALS");
            self.pressFor(goals, "release.take-back").reads("release.done.taken-back");
            self.reads("release.withheld");
            mentor(play, language, way, width, false);
            self.pressFor(goals, "release.give-again").reads("release.done.given-again");
            self.pressFor(self.t("release.item.MENTEE_CONTACT"), "release.take-back");
            self.reads("release.no-button-why");
            self.follow("mentorship.agreement");
        }
        mentor(play, language, way, width, true);
        consultant(play, language, way, width);
    }

    private void mentor(Play play, String language, Way way, int width, boolean goals) {
        var named = start.named("mentor-" + goals + "-" + language);
        try (var there = named.in(language, way, width)) {
            enter(there, play.mentor(), language);
            there.go(play.path());
            if (goals) {
                there.sees(there.t("goal.open-write"));
            } else {
                there.seesNot(there.t("goal.open-write"));
            }
            there.follow("release.open-yours").reads("release.yours");
            there.reads("release.kept-from-you");
        }
    }

    private void consultant(Play play, String language, Way way, int width) {
        try (var there = start.named("consultant-" + language).in(language, way, width)) {
            enter(there, play.consulting(), language);
            there.go(play.path()).follow("release.open");
            there.followFor(there.t("release.item.GOALS"), "release.note");
            there.press("ui.save").reads("form.missing");
            there.choose("way", "TELEPHONE").writeInto("read-in", "arabiska");
            there.press("ui.save").reads("release.done.taken-back");
            there.sees("(arabiska)");
        }
    }

    private void enter(Walk walk, PersonId person, String language) {
        walk.signIn(staff.wayIn(circles.goteborg(), person));
        staff.confirm(circles.goteborg(), person);
        walk.go("/goteborg/me?lang=" + language);
    }

    private LocalDate day(int from) {
        return LocalDate.ofInstant(clock.instant(), circles.goteborg().zone()).plusDays(from);
    }
}
