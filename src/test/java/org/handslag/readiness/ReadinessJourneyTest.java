package org.handslag.readiness;

import java.util.Locale;
import org.handslag.support.RoomCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An employer's contact goes through whether her workplace is ready, in a browser. */
@ServerTest
class ReadinessJourneyTest {
    private final RoomCast rooms;
    private final Staff staff;
    private final Walk.Start start;

    ReadinessJourneyTest(
            RoomCast rooms,
            Staff staff,
            TestClock clock,
            Languages languages,
            @LocalServerPort int port) {
        clock.reset();
        this.rooms = rooms;
        this.staff = staff;
        this.start = new Walk.Start(port, languages, "readiness");
    }

    @ParameterizedTest
    @CsvSource({"da, WITHOUT_SCRIPT, 320", "en, KEYBOARD, 360"})
    void answersAndReadsWhatCanBeDone(String language, Way way, int width) {
        var name = "Tryckeriet " + language.toUpperCase(Locale.ROOT);
        var workplace = rooms.workplace("Redo AB " + language, name);
        var contact = rooms.contact("Rut " + name, RoomCast.at(workplace));
        try (var walk = start.in(language, way, width)) {
            walk.go("/goteborg/courses?lang=" + language)
                    .signIn(staff.wayIn(rooms.goteborg(), contact))
                    .reads("readiness.in-room")
                    .follow("readiness.see")
                    .reads("readiness.never-text")
                    .follow("readiness.look")
                    .press("readiness.save")
                    .reads("form.missing");
            for (var point : ReadinessPoint.values()) {
                walk.choose(point.field(), point == ReadinessPoint.SAFETY ? "NO" : "YES");
            }
            walk.press("readiness.save")
                    .reads("readiness.saved")
                    .reads("readiness.of", "n", 14, "all", 15)
                    .reads("readiness.advice.SAFETY");
        }
    }
}
