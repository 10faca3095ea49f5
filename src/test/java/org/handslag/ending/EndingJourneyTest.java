package org.handslag.ending;

import org.handslag.support.CircleCast;
import org.handslag.support.Inbox;
import org.handslag.support.PdfUa;
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
 * The end of a mentorship in a real browser, as the mentee goes through it: she reads what came of
 * it by her link, changes a word and says that it is right; takes her certificate along; asks for a
 * testimonial; and looks back.
 */
@ServerTest
class EndingJourneyTest {
    private final CircleCast circles;
    private final Staff staff;
    private final Inbox inbox;
    private final EndingCast cast;
    private final Walk.Start start;

    EndingJourneyTest(
            CircleCast circles,
            Staff staff,
            Inbox inbox,
            TestClock clock,
            Languages languages,
            @LocalServerPort int port) {
        this.circles = circles;
        this.staff = staff;
        this.inbox = inbox;
        this.cast = new EndingCast(circles, clock, port);
        this.start = new Walk.Start(port, languages, "ending");
    }

    @ParameterizedTest
    @CsvSource({"da, WITHOUT_SCRIPT, 320", "en, KEYBOARD, 360"})
    void isReadChangedAndTakenAlongByTheMentee(String language, Way way, int width) {
        var name = "Selma" + language;
        var play = cast.ended(name);
        cast.asked(play);
        var email = name.toLowerCase() + "@adept.example";
        var link = inbox.last(circles.goteborg(), email).path() + "?lang=" + language;
        try (var self = start.in(language, way, width)) {
            self.go(link).sees("Svenska i telefon");
            self.unfold("ending.change");
            self.write("summaryText.HELPED", "Lappar med bilder").press("ending.save-right");
            self.reads("ending.is-right").sees("Lappar med bilder");
            self.signIn(staff.wayIn(circles.goteborg(), play.mentee()));
            staff.confirm(circles.goteborg(), play.mentee());
            self.go(play.path() + "?lang=" + language).follow("ending.open");
            self.sees("Lappar med bilder").follow("ending.certificate");
            self.press("ending.certificate-save").reads("form.missing");
            self.write("ending.tasks", "Packa varor").press("ending.certificate-save");
            self.reads("ending.done.certified").reads("ending.print");
            PdfUa.assertAccessible(self.download("ending.pdf"));
            self.follow("ending.title").press("ending.wish.MENTOR").reads("ending.done.wished");
            self.follow("ending.testimonial.MENTOR").reads("ending.read-testimonial.WISHED");
            self.follow("ending.title").follow("ending.look-back").choose("could-ask", "YES");
            self.write("ending.words.MENTEE", "Hon var snäll").press("ui.save");
            self.reads("ending.done.told");
        }
    }
}
