package org.handslag.news;

import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A coordinator tells what has happened, and everyone reads it. */
@ServerTest
class NewsJourneyTest {
    private final Operator goteborg;
    private final Staff staff;
    private final Walk.Start start;

    NewsJourneyTest(
            Cast cast,
            CourseCast courses,
            Staff staff,
            Languages languages,
            @LocalServerPort int port) {
        this.goteborg = cast.goteborg();
        this.staff = staff;
        this.start = new Walk.Start(port, languages, "news");
        courses.grund(goteborg);
    }

    @ParameterizedTest
    @CsvSource({"sv, KEYBOARD, 1280", "da, MOUSE, 360", "en, WITHOUT_SCRIPT, 360"})
    void tellsWhatHasHappened(String language, Way way, int width) {
        var headline = "Tio år tillsammans (%s)".formatted(language);
        try (var walk = start.in(language, way, width)) {
            walk.signIn(staff.wayIn(goteborg, staff.holding(goteborg, Role.COORDINATOR)));
            walk.go("/goteborg/posts?lang=" + language).follow("news.new");
            walk.write("news.headline", headline).write("news.text", "Vi firade med tårta.");
            walk.press("news.save-draft").reads("news.is-draft").sees(headline);
            walk.press("news.publish").reads("news.is-out").follow("news.where-out");
            walk.sees(headline, "Vi firade med tårta.").follow("news.title").sees(headline);
            walk.go("/goteborg/?lang=" + language).reads("news.all").sees(headline);
        }
    }
}
