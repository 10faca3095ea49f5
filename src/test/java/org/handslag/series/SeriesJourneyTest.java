package org.handslag.series;

import java.time.LocalDate;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A coordinator makes a series from a date, adjusts one of its days, changes one date and lets the
 * later ones follow, in a real browser.
 */
@ServerTest
class SeriesJourneyTest {
    private static int years = 0;

    private final Operator goteborg;
    private final CourseCast courses;
    private final Staff staff;
    private final Walk.Start start;

    SeriesJourneyTest(
            Cast operators,
            CourseCast courses,
            Staff staff,
            Languages languages,
            @LocalServerPort int port) {
        this.goteborg = operators.goteborg();
        this.courses = courses;
        this.staff = staff;
        this.start = new Walk.Start(port, languages, "series");
    }

    @Test
    void makesASeriesAndChangesThisAndTheLaterOnes() {
        var year = 2027 + years++;
        var date = courses.published(goteborg, LocalDate.of(year, 1, 12), 12);
        try (var walk = start.in("sv", Way.KEYBOARD, 360)) {
            walk.signIn(staff.wayIn(goteborg, staff.holding(goteborg, Role.COORDINATOR)));
            walk.go("/goteborg/instances/" + date.id() + "?lang=sv");
            walk.follow("series.make-from")
                    .choose("rhythm", "MONTH_DAY")
                    .writeInto("every", "1")
                    .writeInto("count", "10000")
                    .press("series.see-days")
                    .reads("series.too-many", "most", 60)
                    .writeInto("count", "4")
                    .press("series.see-days")
                    .writeInto("day1", year + "-03-16")
                    .press("series.make")
                    .reads("series.done")
                    .reads("instanceState.DRAFT");
            walk.page().locator("tbody a").nth(1).click();
            walk.follow("office.move").writeInto("from0", "10:00").writeInto("until0", "15:00");
            walk.press("office.move-preview").press("office.move-do").reads("series.ask");
            walk.follow("series.see-later")
                    .reads("setting.TIMES")
                    .reads("series.follows", "n", 3)
                    .press("series.follow", "n", 3)
                    .reads("series.followed");
            walk.follow("series.to-all").follow("series.publish").press("series.publish-do");
            walk.reads("series.published").seesNot(walk.t("instanceState.DRAFT"));
        }
    }
}
