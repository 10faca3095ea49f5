package org.handslag.conversation;

import java.util.List;
import java.util.UUID;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose own notes there are, and the end of them. */
@Repository
class OwnNotesKept {
    /** Someone who has notes in a mentorship, or is asked for them. */
    record Kept(MentorshipId mentorship, PersonId writer) {}

    private final JdbcClient db;

    OwnNotesKept(JdbcClient db) {
        this.db = db;
    }

    List<Kept> kept() {
        return db.sql(
                        """
                        select mentorship_id, person_id from own_note
                        union
                        select mentorship_id, person_id from own_note_asking
                        """)
                .query(
                        (row, _) ->
                                new Kept(
                                        new MentorshipId(row.getObject(1, UUID.class)),
                                        new PersonId(row.getObject(2, UUID.class))))
                .list();
    }

    void clear(Kept kept) {
        for (var table : List.of("own_note", "own_note_asking")) {
            db.sql(
                            "delete from "
                                    + table
                                    + " where mentorship_id = :mentorship and person_id = :writer")
                    .param("mentorship", kept.mentorship())
                    .param("writer", kept.writer())
                    .update();
        }
    }

    /** What she wrote, and what was written in a mentorship in which she is the mentee. */
    void erase(PersonId person) {
        for (var table : List.of("own_note", "own_note_asking")) {
            db.sql(
                            "delete from "
                                    + table
                                    + """
                                     n
                                     where n.person_id = :person
                                        or exists (select from circle_member c
                                                    where c.mentorship_id = n.mentorship_id
                                                      and c.role = 'MENTEE' and c.person_id = :person)
                                    """)
                    .param("person", person)
                    .update();
        }
    }
}
