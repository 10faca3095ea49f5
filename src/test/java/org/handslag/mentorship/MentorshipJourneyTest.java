package org.handslag.mentorship;

import java.time.LocalDate;
import org.handslag.directory.WorkplaceId;
import org.handslag.scope.Role;
import org.handslag.support.RoomCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A circle from its putting together to its end, in a real browser: office, mentor, mentee. */
@ServerTest
class MentorshipJourneyTest {
    private static final String MENTEE = "Ruth Kollega";

    private final RoomCast cast;
    private final Staff staff;
    private final Walk.Start start;

    MentorshipJourneyTest(
            RoomCast cast,
            Staff staff,
            TestClock clock,
            Languages languages,
            @LocalServerPort int port) {
        clock.reset();
        this.cast = cast;
        this.staff = staff;
        this.start = new Walk.Start(port, languages, "mentorship");
    }

    @Test
    void isPutTogetherPromisedChangedAndEnded() {
        var workplace = cast.workplace("Tvätten", "Söder");
        var mentor = cast.mentors(1, "Tvätten", workplace, LocalDate.of(2025, 5, 6))[0];
        var goteborg = cast.goteborg();
        try (var office = start.named("office").in("sv", Way.MOUSE, 1280);
                var there = start.named("mentor").in("sv", Way.MOUSE, 360);
                var self = start.named("mentee").in("en", Way.WITHOUT_SCRIPT, 320)) {
            var coordinator = staff.holding(goteborg, Role.COORDINATOR);
            office.signIn(staff.wayIn(goteborg, coordinator));
            staff.confirm(goteborg, coordinator);
            putTogether(office, workplace, "Tvätten 0");
            there.signIn(staff.wayIn(goteborg, mentor)).go("/goteborg/me");
            there.reads("mentorship.mine").reads("mentorship.waits-you.PROMISE").seesNot(MENTEE);
            there.followTo("Mentorskap på Söder, Tvätten").follow("mentorship.read-promise");
            there.press("mentorship.promise-do").reads("mentorship.wrong.promise");
            there.tick("promise").press("mentorship.promise-do").sees(MENTEE);
            var mentee = staff.person(goteborg, MENTEE, "ruth@tvatten.example");
            self.signIn(staff.wayIn(goteborg, mentee)).go("/goteborg/me?lang=en");
            self.followTo("Mentorship at Söder").reads("mentorship.you-are.MENTEE");
            office.go("/goteborg/mentorships").followTo(MENTEE).follow("mentorship.end");
            office.press("mentorship.end").reads("form.missing").choose("reason", "NOT_BEGUN");
            office.press("mentorship.end").reads("mentorship.done.ended");
            there.go("/goteborg/me").sees("Avslutat");
        }
    }

    private static void putTogether(Walk office, WorkplaceId workplace, String mentor) {
        office.go("/goteborg/mentorships").reads("mentorship.none").follow("mentorship.new");
        office.press("mentorship.next").reads("form.missing");
        office.choose("kind", "RETENTION").select("workplace", "Söder, Tvätten");
        office.press("mentorship.next").write("mentorship.colleague", MENTEE);
        office.write("referral.email", "ruth@tvatten.example").tick("agrees");
        office.select("mentor", mentor).press("mentorship.begin");
        office.reads("mentorship.done.begun").sees(MENTEE).reads("mentorship.not-promised");
    }
}
