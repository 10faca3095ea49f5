package org.handslag.wellbeing;

import org.handslag.support.CircleCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Three presses in a real browser, and the consultant who calls. */
@ServerTest
class WellbeingJourneyTest {
    private final CircleCast circles;
    private final WellbeingCast cast;
    private final Staff staff;
    private final Walk.Start start;

    WellbeingJourneyTest(BeanFactory beans, Languages languages, @LocalServerPort int port) {
        this.circles = beans.getBean(CircleCast.class);
        this.cast = new WellbeingCast(beans, port);
        this.staff = beans.getBean(Staff.class);
        this.start = new Walk.Start(port, languages, "wellbeing");
    }

    @ParameterizedTest
    @CsvSource({"da, WITHOUT_SCRIPT, 320", "en, KEYBOARD, 360"})
    void isSaidByLinkInThreePresses(String language, Way way, int width) {
        cast.begun("Juni" + language);
        cast.askedOn(7);
        var link = cast.link("Juni" + language, "/how/");
        try (var self = start.in(language, way, width)) {
            self.go(link + "?lang=" + language).reads("wellbeing.who-sees.MENTEE");
            self.press("wellbeingLevel.SO_SO").reads("wellbeing.question", "n", 2);
            self.press("wellbeing.back").press("wellbeingLevel.NOT_GOOD");
            self.press("wellbeingLevel.GOOD").press("wellbeing.wish.MENTEE.SOME_TIME");
            self.reads("wellbeing.done.said").reads("checkin.link.JUST_ANSWERED");
            self.follow("checkin.change").press("wellbeingLevel.GOOD");
            self.press("wellbeingLevel.GOOD").press("wellbeing.wish.MENTEE.NO");
            self.seesNot(self.t("wellbeing.wish.MENTEE.SOME_TIME"));
        }
    }

    @Test
    void isSeenByWhoeverLeadsAndSettledByACall() {
        var play = cast.begun("Karla");
        for (int week = 1; week <= 3; week++) {
            cast.askedOn(7 * week);
            var answer = WellbeingCast.page(play) + "/answer";
            var mood = WellbeingLevel.values()[week - 1].name();
            WellbeingCast.press(cast.in(play, play.mentee()), answer, mood, "GOOD", "NO");
            WellbeingCast.press(cast.in(play, play.mentor()), answer, "GOOD", "SO_SO", "NO");
        }
        try (var office = start.named("office").in("sv", Way.KEYBOARD, 1280);
                var self = start.named("mentee").in("sv", Way.WITHOUT_SCRIPT, 320)) {
            office.signIn(staff.wayIn(circles.goteborg(), play.consulting()));
            staff.confirm(circles.goteborg(), play.consulting());
            office.go(play.path()).reads("mentorship.waits-you.CALL").follow("wellbeing.see-all");
            office.reads("callReason.PARTED").follow("wellbeing.note-call");
            office.write("wellbeing.agreed", "Kortare dagar i två veckor").press("ui.save");
            office.reads("wellbeing.done.called").follow("wellbeing.change-rhythm");
            office.choose("rhythm", "WEEKLY").press("ui.save").reads("checkInRhythm.WEEKLY");
            office.follow("wellbeing.note-for", "name", "Karla Adept").press("ui.save");
            office.reads("form.missing").go("/goteborg/sheet-code");
            self.signIn(staff.wayIn(circles.goteborg(), play.mentee()));
            self.go(WellbeingCast.page(play));
            self.sees("Kortare dagar i två veckor");
        }
    }
}
