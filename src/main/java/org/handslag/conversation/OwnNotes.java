package org.handslag.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Own notes as they are kept. */
@Repository
class OwnNotes {
    private final JdbcClient db;

    OwnNotes(JdbcClient db) {
        this.db = db;
    }

    /** What someone has written, the latest first. */
    List<OwnNote> by(PersonId writer, MentorshipId mentorship) {
        return db.sql(
                        """
                        select * from own_note
                         where mentorship_id = :mentorship and person_id = :writer
                         order by written_at desc, id desc
                        """)
                .param("mentorship", mentorship)
                .param("writer", writer)
                .query(OwnNotes::row)
                .list();
    }

    /** What the mentee has been shown, the latest first. */
    List<OwnNote> shown(MentorshipId mentorship) {
        return db.sql(
                        """
                        select * from own_note
                         where mentorship_id = :mentorship and shown_at is not null
                         order by written_at desc, id desc
                        """)
                .param("mentorship", mentorship)
                .query(OwnNotes::row)
                .list();
    }

    Set<PersonId> writers(MentorshipId mentorship) {
        return Set.copyOf(
                db.sql("select distinct person_id from own_note where mentorship_id = :mentorship")
                        .param("mentorship", mentorship)
                        .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                        .list());
    }

    void add(OwnNote fresh) {
        db.sql(
                        """
                        insert into own_note (id, mentorship_id, person_id, said, written_at)
                        values (:id, :mentorship, :writer, :said, :at)
                        """)
                .param("id", fresh.id())
                .param("mentorship", fresh.mentorship())
                .param("writer", fresh.by())
                .param("said", fresh.said())
                .param("at", fresh.written())
                .update();
    }

    /** False when it was saved elsewhere first. */
    boolean save(OwnNote before, String said) {
        return db.sql(
                                """
                                update own_note set said = :said, lock = lock + 1
                                 where id = :id and lock = :lock
                                """)
                        .param("said", said)
                        .param("id", before.id())
                        .param("lock", before.lock())
                        .update()
                == 1;
    }

    boolean remove(OwnNoteId id) {
        return db.sql("delete from own_note where id = :id").param("id", id).update() == 1;
    }

    /** All that someone has written so far, to the mentee. */
    void show(PersonId writer, MentorshipId mentorship, Instant at) {
        db.sql(
                        """
                        update own_note set shown_at = :at
                         where mentorship_id = :mentorship and person_id = :writer
                           and shown_at is null
                        """)
                .param("at", at)
                .param("mentorship", mentorship)
                .param("writer", writer)
                .update();
    }

    private static OwnNote row(ResultSet row, int number) throws SQLException {
        var shown = row.getTimestamp("shown_at");
        return new OwnNote(
                new OwnNoteId(row.getObject("id", UUID.class)),
                new MentorshipId(row.getObject("mentorship_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("said"),
                row.getTimestamp("written_at").toInstant(),
                shown == null ? null : shown.toInstant(),
                row.getLong("lock"));
    }
}
