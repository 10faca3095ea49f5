package org.handslag.reminder;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.handslag.course.CourseInstanceId;
import org.handslag.reminder.Addressees.Addressee;
import org.handslag.scope.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was told by which entry. */
@Repository
class SentReminders {
    private final JdbcClient db;

    SentReminders(JdbcClient db) {
        this.db = db;
    }

    /**
     * Notes in the transaction that sends it that someone is told; false when she was told before,
     * by whoever else is at it.
     */
    boolean note(Occasion occasion, Addressee to, Instant now) {
        var together = Uuid7.next();
        var noted = 0;
        for (var object : to.objects()) {
            noted +=
                    db.sql(
                                    """
                                    insert into reminder_told (
                                        entry_id, object_id, event_at, together, sent_at)
                                    values (:entry, :object, :event, :together, :now)
                                    on conflict do nothing
                                    """)
                            .param("entry", occasion.entry().id())
                            .param("object", object)
                            .param("event", occasion.event())
                            .param("together", together)
                            .param("now", now)
                            .update();
        }
        if (noted > 0 && noted < to.objects().size()) {
            throw new IllegalStateException("Someone else told some of them at the same moment");
        }
        return noted > 0;
    }

    /** Of what was told, for this moment. */
    Set<UUID> told(Occasion occasion) {
        return new HashSet<>(
                db.sql(
                                """
                                select object_id
                                  from reminder_told
                                 where entry_id = :entry and event_at = :event
                                """)
                        .param("entry", occasion.entry().id())
                        .param("event", occasion.event())
                        .query(UUID.class)
                        .list());
    }

    /**
     * What an entry has sent for one moment.
     *
     * @param messages how many got it
     */
    record Count(ReminderId entry, Instant event, int messages, Instant first) {}

    List<Count> counts(CourseInstanceId instance) {
        return db.sql(
                        """
                        select s.entry_id, s.event_at, count(distinct s.together) as messages,
                               min(s.sent_at) as first
                          from reminder_told s
                          join reminder_entry e on e.id = s.entry_id
                         where e.instance_id = :instance
                         group by s.entry_id, s.event_at
                         order by first, s.entry_id
                        """)
                .param("instance", instance)
                .query(
                        (row, _) ->
                                new Count(
                                        new ReminderId(row.getObject("entry_id", UUID.class)),
                                        row.getTimestamp("event_at").toInstant(),
                                        row.getInt("messages"),
                                        row.getTimestamp("first").toInstant()))
                .list();
    }

    /** A reminder of what is long over need not be remembered. */
    int clear(Instant sentBefore) {
        return db.sql("delete from reminder_told where sent_at < :before")
                .param("before", sentBefore)
                .update();
    }
}
