package org.handslag.handover;

import java.time.LocalDate;
import java.util.Map;
import org.handslag.support.CircleCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A mentee in a real browser: someone else comes, she is worried, she wants another mentor. */
@ServerTest
class HandoverJourneyTest {
    private final CircleCast circles;
    private final Staff staff;
    private final Walk.Start start;
    private final int port;

    HandoverJourneyTest(
            CircleCast circles,
            Staff staff,
            TestClock clock,
            Languages languages,
            @LocalServerPort int port) {
        clock.reset();
        this.circles = circles;
        this.staff = staff;
        this.start = new Walk.Start(port, languages, "handover");
        this.port = port;
    }

    @ParameterizedTest
    @CsvSource({"da, WITHOUT_SCRIPT, 320", "en, KEYBOARD, 360"})
    void saysWhatSheWantsAndWhatWorriesHer(String language, Way way, int width) {
        var play = circles.play(port, "Hild" + language, LocalDate.of(2026, 10, 1));
        circles.promised(play);
        var leader = circles.leader(port);
        var form = leader.get(play.path() + "/members/STAND_IN").expect(200);
        var other = form.html().select("select[name=who] option:contains( 1)").val();
        leader.submit(form, "/STAND_IN", Map.of("who", other, "until", "2026-12-01")).expect(303);
        var name = "Hild" + language + " 1";
        try (var self = start.named("mentee").in(language, way, width)) {
            self.signIn(staff.wayIn(circles.goteborg(), play.mentee()));
            self.go(play.path() + "?lang=" + language)
                    .follow("handover.what-to-know", "name", name);
            self.press("handover.save").reads("handover.wrong.empty");
            self.write("handover.helps", "Visa mig först").press("handover.save");
            self.reads("handover.done.written").press("handover.say-yes", "name", name);
            self.reads("handover.done.approved").press("handover.take-back");
            self.reads("handover.done.taken-back").go(play.path()).follow("concern.open");
            self.reads("concern.danger").follow("concern.tell");
            self.press("concern.send").reads("form.missing");
            self.write("concern.said", "Ingen har tid med mig").press("concern.send");
            self.reads("concern.done.told").write("concern.your-words-label", "Jag vill lära mig");
            self.press("ui.save").reads("concern.done.words");
            self.go(play.path()).follow("handover.another").press("handover.another-do");
            self.reads("handover.is-sought").press("handover.keep").reads("handover.done.kept");
        }
    }
}
