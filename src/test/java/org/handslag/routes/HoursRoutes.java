package org.handslag.routes;

import java.util.List;
import java.util.Map;
import org.handslag.scope.PersonId;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;

/** The mentor of the circle of {@link MentorshipRoutes} has given an hour today. */
final class HoursRoutes {
    static final Map<String, String> IDS =
            Map.of(
                    "statements/{month}",
                    "select '2026-11' where :operator is not null",
                    "hours/{given}",
                    RealRows.last("id", "hours_given"),
                    "answers/{monday}",
                    """
                            select date_trunc('week', day)::date from hours_given
                             where operator_id = :operator order by id desc limit 1
                            """);

    private static final String MENTOR =
            """
            select person_id from circle_member
             where operator_id = :operator and role = 'MENTOR' order by id desc limit 1
            """;

    private HoursRoutes() {}

    static void make(Everything all, Staff staff, Rows rows, int port) {
        for (var operator : List.of(all.goteborg(), all.favrskov())) {
            var person = PersonId.of(rows.first(MENTOR, operator.id()));
            var circle = rows.first(RealRows.last("id", "mentorship"), operator.id());
            var path = "/" + operator.slug() + "/mentorships/" + circle;
            give(staff.signedIn(port, operator, person), path);
            var monday = rows.first(IDS.get("answers/{monday}"), operator.id());
            answer(all.leader(operator), path, monday);
        }
    }

    private static void give(Visitor mentor, String circle) {
        var week = mentor.get(circle + "/hours/week").expect(200);
        mentor.submit(week, "/week", Map.of("day-1", "1")).expect(303);
        var hours = mentor.get(circle + "/hours").expect(200);
        mentor.submit(hours, "/hours", Map.of("hours", "1")).expect(303);
    }

    private static void answer(Visitor leader, String circle, String monday) {
        var answer = leader.get(circle + "/hours/answers/" + monday).expect(200);
        var said = Map.of("right", "YES", "way", "TELEPHONE");
        leader.submit(answer, "/answers", said).expect(303);
        var rate = leader.get(circle + "/hour-rate").expect(200);
        var price = Map.of("from", "2026-11-01", "amount", "285");
        leader.submit(rate, "/hour-rate", price).expect(303);
    }
}
