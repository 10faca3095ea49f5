package org.handslag.followup;

import org.handslag.agreement.AgreementCast;
import org.handslag.scope.PersonId;
import org.handslag.support.CircleCast;
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

/** A follow-up in a real browser: planned and noted by the consultant, read by the mentee. */
@ServerTest
class FollowUpJourneyTest {
    private final CircleCast circles;
    private final AgreementCast cast;
    private final Staff staff;
    private final Walk.Start start;

    FollowUpJourneyTest(
            CircleCast circles,
            Staff staff,
            TestClock clock,
            Languages languages,
            @LocalServerPort int port) {
        this.circles = circles;
        this.cast = new AgreementCast(circles, clock, port);
        this.staff = staff;
        this.start = new Walk.Start(port, languages, "followup");
    }

    @Test
    void isPlannedAndNotedByWhoeverLeads() {
        var play = cast.agreed("Ylva");
        try (var office = start.named("office").in("sv", Way.MOUSE, 1280)) {
            enter(office, play.consulting());
            office.go(play.path()).follow("followup.open").reads("followup.plan");
            office.follow("followup.set-time").press("followup.tell").reads("form.missing");
            office.write("followup.clock", "10:00").choose("way", "PLACE");
            office.write("followup.where", "Rum 4").press("followup.tell");
            office.reads("followup.done.planned").follow("followup.see").sees("Rum 4");
            office.follow("followup.note").tick("there").choose("word-CLARITY", "RIGHT");
            office.choose("word-GOALS", "CHANGE").writeInto("note-GOALS", "Vill prova kassan");
            office.writeInto("what-1", "Prata med chefen om kassan").press("ui.save");
            office.reads("followup.done.held").sees("Vill prova kassan");
        }
    }

    @ParameterizedTest
    @CsvSource({"da, WITHOUT_SCRIPT, 320", "en, KEYBOARD, 360"})
    void isReadAndItsStepsAgreedByTheMentee(String language, Way way, int width) {
        var play = cast.agreed("Tyra" + language);
        try (var self = start.named("mentee").in(language, way, width)) {
            enter(self, play.mentee());
            self.go(play.path() + "?lang=" + language).follow("followup.open");
            self.reads("followup.next").follow("followup.fading").reads("followup.no-fading");
            self.follow("followup.write-steps").press("ui.save").reads("followup.wrong.no-steps");
            self.writeInto("from-1", cast.day(-40).toString())
                    .select("pace-1", self.t("fadingPace.OFTEN"));
            self.select("minutes-1", self.t("ui.duration", "hours", 3, "minutes", 0).strip());
            self.writeInto("from-2", cast.day(-10).toString());
            self.select("pace-2", self.t("fadingPace.WEEKLY"));
            self.writeInto("from-3", cast.day(60).toString());
            self.select("pace-3", self.t("fadingPace.ALONE")).press("ui.save");
            self.reads("followup.done.steps").reads("followup.now");
            self.press("followup.step-back-do").reads("followup.done.back");
        }
    }

    private void enter(Walk walk, PersonId person) {
        walk.signIn(staff.wayIn(circles.goteborg(), person));
        staff.confirm(circles.goteborg(), person);
    }
}
