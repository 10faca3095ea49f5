package org.handslag.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Role;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A coordinator at the pages of timelines. */
class TimelineOffice {
    private static final String OPERATOR = "/goteborg";

    private final ReminderCast cast;
    private final Staff staff;
    private final JdbcClient db;
    private final int port;
    private Visitor coordinator;

    TimelineOffice(ReminderCast cast, Staff staff, JdbcClient db, int port) {
        this.cast = cast;
        this.staff = staff;
        this.db = db;
        this.port = port;
        comeIn();
    }

    /** Signs in: some days later her session is over. */
    final void comeIn() {
        coordinator = staff.signedIn(port, cast.operator, Role.COORDINATOR);
    }

    static String hub(CourseInstance date) {
        return OPERATOR + "/instances/" + date.id();
    }

    static String path(CourseInstance date) {
        return OPERATOR + Timeline.of(date).path();
    }

    Visitor.Page get(String path) {
        return coordinator.get(path);
    }

    Visitor.Page submit(Visitor.Page page, String action, Map<String, String> typed) {
        return coordinator.submit(page, action, typed);
    }

    Visitor.Page follow(Visitor.Page redirect) {
        return coordinator.follow(redirect.expect(303)).expect(200);
    }

    String section(CourseInstance date) {
        return get(hub(date)).expect(200).html().select("main").text();
    }

    /** Sends the form for a new entry, filled in well but for what is given. */
    Visitor.Page submitted(String timeline, Map<String, String> other) {
        var typed =
                new HashMap<>(
                        Map.of(
                                "subject-sv",
                                "Tänk på kursen",
                                "text-sv",
                                "Kom i tid, [namn]!" + "\n\n[länk]"));
        typed.putAll(other);
        var form = get(timeline + "/new").expect(200);
        return submit(form, timeline.substring(OPERATOR.length()), typed);
    }

    /** The page of an entry that was added. */
    Visitor.Page added(CourseInstance date, Map<String, String> other) {
        return follow(submitted(path(date), other));
    }

    String problems(CourseInstance date, Map<String, String> other) {
        var answer = submitted(path(date), other).expect(422);
        return answer.html().select(".ds-error-summary").text();
    }

    void press(String path, String verb, String then) {
        var page = get(path).expect(200);
        assertThat(follow(submit(page, verb, Map.of())).html().text()).contains(then);
    }

    List<String> journal(CourseInstance date) {
        return cast.in(
                () ->
                        db.sql(
                                        """
                                        select what from journal
                                         where about_id = :id and what like 'reminder.%'
                                         order by at, id
                                        """)
                                .param("id", date.id().value())
                                .query(String.class)
                                .list());
    }

    int readings(UUID person) {
        return cast.in(
                () ->
                        db.sql(
                                        """
                                        select count(*) from reading
                                         where person = :person and page = 'reminder'
                                        """)
                                .param("person", person)
                                .query(Integer.class)
                                .single());
    }
}
