package org.handslag.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.handslag.scope.Role;
import org.handslag.support.CircleCast;
import org.handslag.support.CircleCast.Play;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How long it is kept whose answers they were, and what is counted of them. */
@ServerTest
class AfterCareKeptTest {
    private final CircleCast circles;
    private final Staff staff;
    private final AfterCareSchedule schedule;
    private final AfterCareCast cast;
    private final int port;

    AfterCareKeptTest(
            CircleCast circles,
            Staff staff,
            Inbox inbox,
            TestClock clock,
            AfterCareSchedule schedule,
            @LocalServerPort int port) {
        this.circles = circles;
        this.staff = staff;
        this.schedule = schedule;
        this.port = port;
        this.cast = new AfterCareCast(circles, inbox, clock, schedule, port);
    }

    @Test
    void forgetsWhoseAnswersTheyWereAfterTwoYearsAndKeepsTheCount() {
        var play = cast.endings.ended("Olga");
        var end = cast.endings.day(0);
        cast.at(end.plusMonths(1));
        cast.answer("olga@adept.example", Map.of("doing", "WORK", "hours", "40"));
        cast.answer(cast.address(play.employer()), Map.of("stays", "YES"));
        cast.at(end.plusMonths(24));
        schedule.forget();
        assertThat(ours(play)).isEqualTo(2);
        var counted = "select count(*) from circle_outcome where mentorship_id is null";
        var before = Integer.parseInt(circles.one(counted));
        cast.at(end.plusMonths(26));
        schedule.forget();
        assertThat(ours(play)).isZero();
        assertThat(circles.one(counted)).isEqualTo(String.valueOf(before + 1));
    }

    @Test
    void countsOnlyWhatNobodyCanBeFoundIn() {
        for (var name : List.of("Pia", "Petra", "Paula", "Pernilla", "Pella")) {
            var play = cast.endings.ended(name);
            cast.at(cast.endings.day(0).plusMonths(6));
            cast.answer(name.toLowerCase() + "@adept.example", Map.of("doing", "OTHER_PLACEMENT"));
            assertThat(cast.outcome(play)).contains("Praktik");
        }
        var leader = circles.leader(port);
        var page = leader.get("/goteborg/after-care/counts").expect(200);
        assertThat(page.html().select("tbody tr").last().text())
                .contains("5")
                .contains("visas inte");
        assertThat(page.html().select("tr:contains(Praktik) td.number").eachText())
                .containsOnly("visas inte");
        var file = leader.get("/goteborg/after-care/counts.csv").expect(200);
        assertThat(file.text()).contains("Praktik", "visas inte");
        staff.signedIn(port, circles.goteborg(), Role.JOB_CONSULTANT)
                .get("/goteborg/after-care/counts")
                .expect(404);
    }

    private int ours(Play play) {
        var id = play.path().substring(play.path().lastIndexOf('/') + 1);
        return Integer.parseInt(
                circles.one(
                        "select count(*) from circle_outcome where mentorship_id = '" + id + "'"));
    }
}
