package org.handslag.conversation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom a mentee has asked to see her notes. */
@Repository
class OwnNoteAskings {
    private final JdbcClient db;

    OwnNoteAskings(JdbcClient db) {
        this.db = db;
    }

    /** The latest first. */
    List<OwnNoteAsking> of(MentorshipId mentorship) {
        return db.sql(
                        """
                        select a.*, p.name from own_note_asking a
                          join person p on p.id = a.person_id
                         where a.mentorship_id = :mentorship
                         order by a.asked_at desc, a.id
                        """)
                .param("mentorship", mentorship)
                .query(
                        (row, _) -> {
                            var shown = row.getTimestamp("shown_at");
                            return new OwnNoteAsking(
                                    new PersonId(row.getObject("person_id", UUID.class)),
                                    row.getString("name"),
                                    row.getTimestamp("asked_at").toInstant(),
                                    shown == null ? null : shown.toInstant());
                        })
                .list();
    }

    boolean isAsked(PersonId writer, MentorshipId mentorship) {
        return db.sql(
                        """
                        select exists (select from own_note_asking
                                        where mentorship_id = :mentorship and person_id = :writer
                                          and shown_at is null)
                        """)
                .param("mentorship", mentorship)
                .param("writer", writer)
                .query(Boolean.class)
                .single();
    }

    /** False when she was asked before and has not shown them yet. */
    boolean ask(PersonId writer, MentorshipId mentorship, Instant at) {
        return db.sql(
                                """
                                insert into own_note_asking (id, mentorship_id, person_id, asked_at)
                                values (:id, :mentorship, :writer, :at)
                                on conflict do nothing
                                """)
                        .param("id", Uuid7.next())
                        .param("mentorship", mentorship)
                        .param("writer", writer)
                        .param("at", at)
                        .update()
                == 1;
    }

    /** The mentee takes back what she has asked. */
    boolean withdraw(MentorshipId mentorship) {
        return db.sql(
                                """
                                delete from own_note_asking
                                 where mentorship_id = :mentorship and shown_at is null
                                """)
                        .param("mentorship", mentorship)
                        .update()
                > 0;
    }

    /** False when nobody has asked for them, or they were shown before. */
    boolean show(PersonId writer, MentorshipId mentorship, Instant at) {
        return db.sql(
                                """
                                update own_note_asking set shown_at = :at
                                 where mentorship_id = :mentorship and person_id = :writer
                                   and shown_at is null
                                """)
                        .param("at", at)
                        .param("mentorship", mentorship)
                        .param("writer", writer)
                        .update()
                == 1;
    }
}
