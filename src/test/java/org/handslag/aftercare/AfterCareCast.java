package org.handslag.aftercare;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.handslag.ending.EndingCast;
import org.handslag.scope.PersonId;
import org.handslag.support.CircleCast;
import org.handslag.support.CircleCast.Play;
import org.handslag.support.Inbox;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;

/** Mentorships of Göteborg some months after their end. */
class AfterCareCast {
    final EndingCast endings;
    private final CircleCast circles;
    private final Inbox inbox;
    private final TestClock clock;
    private final AfterCareSchedule schedule;
    private final int port;

    AfterCareCast(
            CircleCast circles,
            Inbox inbox,
            TestClock clock,
            AfterCareSchedule schedule,
            int port) {
        this.circles = circles;
        this.inbox = inbox;
        this.clock = clock;
        this.schedule = schedule;
        this.port = port;
        this.endings = new EndingCast(circles, clock, port);
    }

    void answer(String address, Map<String, String> typed) {
        var path = inbox.last(circles.goteborg(), address).path();
        var visitor = new Visitor(port, "sv");
        visitor.submit(visitor.get(path).expect(200), path, typed).expect(303);
    }

    /** It is noon of this day, and those who are due have been asked. */
    void at(LocalDate day) {
        noon(day);
        schedule.ask();
    }

    void noon(LocalDate day) {
        clock.set(day.atTime(LocalTime.NOON).atZone(circles.goteborg().zone()).toInstant());
    }

    long questions(PersonId whom) {
        return inbox.of(circles.goteborg(), address(whom)).stream()
                .filter(letter -> letter.topic().equals("aftercare.question"))
                .count();
    }

    String address(PersonId person) {
        return circles.one("select email from person where id = '" + person + "'");
    }

    String outcome(Play play) {
        return circles.leader(port).get(play.path() + "/outcome").expect(200).text();
    }
}
