package org.handslag.signup;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Operator;
import org.handslag.scope.UnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a race has ended, as it stands in the database. */
class Standings {
    private final Operator operator;
    private final UnitOfWork work;
    private final JdbcClient db;

    Standings(Operator operator, UnitOfWork work, JdbcClient db) {
        this.operator = operator;
        this.work = work;
        this.db = db;
    }

    /** How one registration stands. */
    record Standing(String email, String state) {}

    List<String> emails(CourseInstance instance, String state) {
        return of(instance).stream()
                .filter(standing -> standing.state().equals(state))
                .map(Standing::email)
                .toList();
    }

    /** How often each thing was told to those of an instance. */
    Map<String, Integer> topics(CourseInstance instance) {
        var topics = new HashMap<String, Integer>();
        rows(
                        """
                        select topic from message
                         where email in (select email from registration where instance_id = :x)
                        """,
                        instance.id().value(),
                        String.class)
                .forEach(topic -> topics.merge(topic.replace("seat.", ""), 1, Integer::sum));
        return topics;
    }

    Instant offeredUntil(CourseInstance instance) {
        return rows(
                        """
                        select offered_until from registration
                         where instance_id = :x and offered_until is not null
                        """,
                        instance.id().value(),
                        Instant.class)
                .getFirst();
    }

    int count(String table, Asker asker) {
        var query = "select 1 from " + table + " where lower(email) = :x";
        return rows(query, asker.email(), Integer.class).size();
    }

    private <T> List<T> rows(String query, Object x, Class<T> type) {
        return work.in(operator.id(), () -> db.sql(query).param("x", x).query(type).list());
    }

    /** In the order of the queue's numbers. */
    List<Standing> of(CourseInstance instance) {
        return work.in(
                operator.id(),
                () ->
                        db.sql(
                                        """
                                        select email, state from registration
                                         where instance_id = :instance
                                         order by queue_rank desc, queue_number
                                        """)
                                .param("instance", instance.id())
                                .query(Standing.class)
                                .list());
    }
}
