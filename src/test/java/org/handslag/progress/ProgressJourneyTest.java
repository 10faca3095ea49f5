package org.handslag.progress;

import org.handslag.support.CircleCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.handslag.wellbeing.WellbeingCast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** She says how far she has come by her link, twice, and reads on her page what has changed. */
@ServerTest
class ProgressJourneyTest {
    private final CircleCast circles;
    private final WellbeingCast cast;
    private final Staff staff;
    private final Walk.Start start;

    ProgressJourneyTest(BeanFactory beans, Languages languages, @LocalServerPort int port) {
        this.circles = beans.getBean(CircleCast.class);
        this.cast = new WellbeingCast(beans, port);
        this.staff = beans.getBean(Staff.class);
        this.start = new Walk.Start(port, languages, "progress");
    }

    @ParameterizedTest
    @CsvSource({"da, WITHOUT_SCRIPT, 320", "en, KEYBOARD, 360"})
    void isSaidTwiceAndShowsWhatHasChanged(String language, Way way, int width) {
        var name = "Sara" + language;
        var play = cast.begun(name);
        cast.askedOn(7);
        var first = cast.link(name, "/how-far/");
        cast.askedOn(98);
        var second = cast.link(name, "/how-far/");
        cast.on(7);
        try (var self = start.in(language, way, width)) {
            self.go(first + "?lang=" + language).reads("progress.who-sees.MENTEE");
            self.press("progress.send").reads("progress.wrong.nothing");
            self.choose("tasks", "3").choose("colleagues", "6").press("progress.send");
            self.reads("progress.done.said");
            cast.on(98);
            self.go(second).choose("tasks", "7").choose("colleagues", "4").press("progress.send");
            self.signIn(staff.wayIn(circles.goteborg(), play.mentee()));
            self.go(play.path() + "?lang=" + language).follow("progress.see");
            self.reads("progress.up", "n", 4).reads("progress.down", "n", 2);
        }
    }
}
