package org.handslag.site;

import java.util.Map;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A coordinator looks who waits for the next date, and takes off someone who called. */
@ServerTest
class InterestListJourneyTest {
    private final Operator goteborg;
    private final CourseCast courses;
    private final Staff staff;
    private final Walk.Start start;
    private final int port;

    InterestListJourneyTest(
            Cast cast,
            CourseCast courses,
            Staff staff,
            Languages languages,
            @LocalServerPort int port) {
        this.goteborg = cast.goteborg();
        this.courses = courses;
        this.staff = staff;
        this.start = new Walk.Start(port, languages, "interest");
        this.port = port;
    }

    @Test
    void findsWhoWaitsAndTakesOffOne() {
        var gone = "gun@vantar.example";
        var stays = "sven@vantar.example";
        asks(gone, courses.grund(goteborg).slug());
        asks(stays, "");
        try (var walk = start.in("sv", Way.KEYBOARD, 360)) {
            walk.signIn(staff.wayIn(goteborg, staff.holding(goteborg, Role.COORDINATOR)));
            walk.go("/goteborg/curriculum?lang=sv").follow("office.interest");
            walk.reads("site.interests-text").sees(gone, stays);
            walk.followFor(gone, "site.interest-remove");
            walk.reads("site.interest-removal-text", "email", gone).press("site.interest-remove");
            walk.reads("site.interest-removed").sees(stays).seesNot(gone);
        }
    }

    private void asks(String email, String course) {
        var visitor = new Visitor(port, "sv");
        var form = visitor.get("/goteborg/courses/interest").expect(200);
        var typed = Map.of("email", email, "course", course);
        visitor.submit(form, "/courses/interest", typed).expect(303);
    }
}
