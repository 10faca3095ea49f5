package org.handslag.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of one guest at a time. Whoever counts places holds the meeting's lock. */
@Repository
class Guests {
    private final JdbcClient db;

    Guests(JdbcClient db) {
        this.db = db;
    }

    Optional<Guest> of(MeetingId meeting, PersonId person) {
        return db.sql(
                        "select * from meeting_guest where meeting_id = :meeting and person_id = :person")
                .param("meeting", meeting)
                .param("person", person)
                .query(Guests::row)
                .optional();
    }

    Optional<Guest> find(GuestId id) {
        return db.sql("select * from meeting_guest where id = :id")
                .param("id", id)
                .query(Guests::row)
                .optional();
    }

    List<Guest> of(MeetingId meeting) {
        return db.sql("select * from meeting_guest where meeting_id = :meeting order by id")
                .param("meeting", meeting)
                .query(Guests::row)
                .list();
    }

    /** A person is a guest once; who came uninvited and is invited later stays the same guest. */
    void invite(MeetingId meeting, PersonId person, Instant now) {
        db.sql(
                        """
                        insert into meeting_guest (id, meeting_id, person_id, invited_at)
                        values (:id, :meeting, :person, :now)
                        on conflict on constraint guest_once
                        do update set invited_at = coalesce(meeting_guest.invited_at, :now)
                        """)
                .param("id", GuestId.next())
                .param("meeting", meeting)
                .param("person", person)
                .param("now", now)
                .update();
    }

    int coming(MeetingId meeting) {
        return db.sql(
                        """
                        select count(*) from meeting_guest
                         where meeting_id = :meeting and reply = 'YES'
                        """)
                .param("meeting", meeting)
                .query(Integer.class)
                .single();
    }

    /** Who has waited longest for a place. */
    Optional<Guest> nextWaiting(MeetingId meeting) {
        return db.sql(
                        """
                        select * from meeting_guest
                         where meeting_id = :meeting and reply = 'WAITING'
                         order by replied_at, id
                         limit 1
                        """)
                .param("meeting", meeting)
                .query(Guests::row)
                .optional();
    }

    /** Who has waited keeps her turn when she says it again. */
    void reply(GuestId id, GuestReply reply, String needs, Instant now) {
        db.sql(
                        """
                        update meeting_guest
                           set replied_at = case when reply = :reply then replied_at else :now end,
                               reply = :reply, needs = :needs, sequence = sequence + 1
                         where id = :id
                        """)
                .param("id", id)
                .param("reply", reply)
                .param("needs", needs)
                .param("now", now)
                .update();
    }

    /** Exactly these were there. */
    void present(MeetingId meeting, Collection<GuestId> here) {
        db.sql(
                        """
                        update meeting_guest set present = id = any (:here)
                         where meeting_id = :meeting and present <> (id = any (:here))
                        """)
                .param("meeting", meeting)
                .param("here", here.stream().map(GuestId::value).toArray(UUID[]::new))
                .update();
    }

    /** Someone who came without being on the list. */
    void dropIn(MeetingId meeting, PersonId person) {
        db.sql(
                        """
                        insert into meeting_guest (id, meeting_id, person_id, present)
                        values (:id, :meeting, :person, true)
                        on conflict on constraint guest_once do update set present = true
                        """)
                .param("id", GuestId.next())
                .param("meeting", meeting)
                .param("person", person)
                .update();
    }

    /**
     * Marks that something was sent, in the transaction that sends it; false when it was before.
     */
    boolean note(GuestId id, Reminding.Notice notice, Instant now) {
        return db.sql(
                                "update meeting_guest set %1$s = :now where id = :id and %1$s is null"
                                        .formatted(notice.column()))
                        .param("id", id)
                        .param("now", now)
                        .update()
                == 1;
    }

    /** Uses up her one time to say what the meeting gave. */
    boolean rate(GuestId id) {
        return db.sql("update meeting_guest set rated = true where id = :id and not rated")
                        .param("id", id)
                        .update()
                == 1;
    }

    static Guest row(ResultSet row, int number) throws SQLException {
        var reply = row.getString("reply");
        return new Guest(
                new GuestId(row.getObject("id", UUID.class)),
                new MeetingId(row.getObject("meeting_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                instant(row, "invited_at"),
                reply == null ? null : GuestReply.valueOf(reply),
                instant(row, "replied_at"),
                row.getString("needs"),
                row.getBoolean("present"),
                row.getBoolean("rated"),
                row.getInt("sequence"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var stamp = row.getTimestamp(column);
        return stamp == null ? null : stamp.toInstant();
    }
}
