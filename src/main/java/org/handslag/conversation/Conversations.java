package org.handslag.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Conversations as they are kept. */
@Repository
class Conversations {
    private final JdbcClient db;

    Conversations(JdbcClient db) {
        this.db = db;
    }

    /** In the order of time. */
    List<Conversation> of(MentorshipId mentorship) {
        return db.sql("select * from conversation where mentorship_id = :id order by starts_at, id")
                .param("id", mentorship)
                .query(Conversations::row)
                .list();
    }

    Optional<Conversation> find(ConversationId id) {
        return db.sql("select * from conversation where id = :id")
                .param("id", id)
                .query(Conversations::row)
                .optional();
    }

    /** The next one that is still to come. */
    Optional<Conversation> next(MentorshipId mentorship, Instant now) {
        return db.sql(
                        """
                        select * from conversation
                         where mentorship_id = :id and outcome is null
                           and starts_at + make_interval(mins => minutes) > :now
                         order by starts_at limit 1
                        """)
                .param("id", mentorship)
                .param("now", now)
                .query(Conversations::row)
                .optional();
    }

    /** False when they talk at that time already. */
    boolean add(Conversation fresh, @Nullable PersonId by, Instant at) {
        return db.sql(
                                """
                                insert into conversation
                                    (id, mentorship_id, series_id, starts_at, minutes, way, place, caller,
                                     planned_by, told_at)
                                values (:id, :mentorship, :series, :starts, :minutes, :way, :place, :caller,
                                        :by, :at)
                                on conflict do nothing
                                """)
                        .param("id", fresh.id())
                        .param("mentorship", fresh.mentorship())
                        .param("series", fresh.series())
                        .param("starts", fresh.plan().starts())
                        .param("minutes", fresh.plan().minutes())
                        .param("way", fresh.plan().way())
                        .param("place", fresh.plan().place())
                        .param("caller", fresh.plan().caller())
                        .param("by", by)
                        .param("at", at)
                        .update()
                == 1;
    }

    /**
     * False when somebody moved it or said what became of it first.
     *
     * @throws DuplicateKeyException when they talk at that time already
     */
    boolean move(Conversation moved, Instant at) {
        return db.sql(
                                """
                                update conversation
                                   set starts_at = :starts, minutes = :minutes, way = :way, place = :place,
                                       caller = :caller, moved_from = :before, sequence = :sequence,
                                       told_at = :at, reminded_at = null
                                 where id = :id and sequence = :sequence - 1 and outcome is null
                                """)
                        .param("starts", moved.plan().starts())
                        .param("minutes", moved.plan().minutes())
                        .param("way", moved.plan().way())
                        .param("place", moved.plan().place())
                        .param("caller", moved.plan().caller())
                        .param("before", moved.movedFrom())
                        .param("sequence", moved.sequence())
                        .param("at", at)
                        .param("id", moved.id())
                        .update()
                == 1;
    }

    /** False when somebody said before what became of it. */
    boolean say(Conversation told, ConversationOutcome outcome, @Nullable PersonId by, Instant at) {
        return db.sql(
                                """
                                update conversation
                                   set outcome = :outcome, outcome_at = :at, outcome_by = :by,
                                       sequence = :sequence
                                 where id = :id and outcome is null
                                """)
                        .param("outcome", outcome)
                        .param("at", at)
                        .param("by", by)
                        .param("sequence", told.sequence())
                        .param("id", told.id())
                        .update()
                == 1;
    }

    /** What was called off stays so: calendars have taken it out. */
    boolean unsay(ConversationId id) {
        return db.sql(
                                """
                                update conversation
                                   set outcome = null, outcome_at = null, outcome_by = null
                                 where id = :id and outcome in ('HELD', 'NOT_HELD')
                                """)
                        .param("id", id)
                        .update()
                == 1;
    }

    static ConversationId id(ResultSet row, int number) throws SQLException {
        return new ConversationId(row.getObject("id", UUID.class));
    }

    private static Conversation row(ResultSet row, int number) throws SQLException {
        var caller = row.getString("caller");
        var before = row.getTimestamp("moved_from");
        var outcome = row.getString("outcome");
        return new Conversation(
                id(row, number),
                new MentorshipId(row.getObject("mentorship_id", UUID.class)),
                row.getObject("series_id", UUID.class),
                new ConversationPlan(
                        row.getTimestamp("starts_at").toInstant(),
                        row.getInt("minutes"),
                        ConversationWay.valueOf(row.getString("way")),
                        row.getString("place"),
                        caller == null ? null : ConversationCaller.valueOf(caller)),
                before == null ? null : before.toInstant(),
                row.getInt("sequence"),
                outcome == null ? null : ConversationOutcome.valueOf(outcome));
    }
}
