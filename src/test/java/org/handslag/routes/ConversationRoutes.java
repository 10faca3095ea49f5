package org.handslag.routes;

import java.util.List;
import java.util.Map;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;

/**
 * In the circle of {@link MentorshipRoutes}: a goal with a step, two conversations, and a mentor's
 * own note that the mentee has asked to see, a tick of the first days; and a worded chapter.
 */
final class ConversationRoutes {
    private static final String MEMBER =
            """
            select person_id from circle_member
             where operator_id = :operator and role = '%s' order by id desc limit 1
            """;

    static final Map<String, String> IDS =
            Map.of(
                    "goals/{goal}", RealRows.last("id", "goal"),
                    "steps/{step}", RealRows.last("id", "goal_step"),
                    "conversations/{conversation}", RealRows.last("id", "conversation"),
                    "own-notes/{note}", RealRows.last("id", "own_note"),
                    "releases/{member}", MEMBER.formatted("MENTOR").replace("person_id", "id"),
                    "{member}/{item}", "select 'GOALS' where :operator is not null",
                    "guide/{chapter}", "select 'weekly' where :operator is not null",
                    "{chapter}/{tag}", "select 'sv' where :operator is not null");

    private final Staff staff;
    private final Rows rows;
    private final Operator operator;
    private final int port;

    private ConversationRoutes(Staff staff, Rows rows, Operator operator, int port) {
        this.staff = staff;
        this.rows = rows;
        this.operator = operator;
        this.port = port;
    }

    static void make(Everything all, Staff staff, Rows rows, int port) {
        for (var operator : List.of(all.goteborg(), all.favrskov())) {
            new ConversationRoutes(staff, rows, operator, port).make(all.leader(operator));
        }
    }

    private void make(Visitor leader) {
        var last = rows.first(RealRows.last("id", "mentorship"), operator.id());
        var circle = "/" + operator.slug() + "/mentorships/" + last;
        var mentor = signedIn("MENTOR");
        var promise = mentor.get(circle + "/promise").expect(200);
        mentor.submit(promise, "/promise", Map.of("promise", "yes")).expect(303);
        goal(leader, circle + "/goals");
        conversations(leader, circle + "/conversations");
        notes(mentor, signedIn("MENTEE"), circle + "/own-notes");
        guide(leader, circle + "/guide");
    }

    private static void goal(Visitor leader, String goals) {
        var form = leader.get(goals + "/new").expect(200);
        leader.submit(form, goals, Map.of("what", "Öppna butiken själv")).expect(303);
        var goal = leader.get(goals).html().select("h2 a[href*=/goals/]").attr("href");
        var page = leader.get(goal).expect(200);
        leader.submit(page, "/steps", Map.of("step", "Titta på när Karin öppnar")).expect(303);
    }

    private static void conversations(Visitor leader, String conversations) {
        var form = leader.get(conversations + "/new").expect(200);
        var typed =
                Map.of("day", "2027-03-01", "time", "10.00", "place", "Fikarummet", "times", "2");
        leader.submit(form, conversations, typed).expect(303);
    }

    private static void notes(Visitor mentor, Visitor mentee, String notes) {
        var form = mentor.get(notes).expect(200);
        mentor.submit(form, notes, Map.of("said", "Visa kassan igen")).expect(303);
        mentee.submit(mentee.get(notes).expect(200), "/asking", Map.of()).expect(303);
    }

    private void guide(Visitor leader, String guide) {
        var page = leader.get(guide).expect(200);
        leader.submit(page, "/guide", Map.of("item", "GOT_READY")).expect(303);
        var words = leader.get("/" + operator.slug() + "/guide/works/sv").expect(200);
        leader.submit(words, "/guide/works/sv", Map.of("title", "Det som fungerar")).expect(303);
    }

    private Visitor signedIn(String role) {
        var person = rows.first(MEMBER.formatted(role), operator.id());
        return staff.signedIn(port, operator, PersonId.of(person));
    }
}
