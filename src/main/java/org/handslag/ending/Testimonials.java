package org.handslag.ending;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Testimonials as they are kept: one by the mentor and one by the employer at most. */
@Repository
class Testimonials {
    private final JdbcClient db;

    Testimonials(JdbcClient db) {
        this.db = db;
    }

    List<Testimonial> of(MentorshipId mentorship) {
        return db.sql("select * from testimonial where mentorship_id = :id order by role desc")
                .param("id", mentorship)
                .query((row, _) -> row(mentorship, row))
                .list();
    }

    Optional<Testimonial> of(MentorshipId mentorship, CircleRole role) {
        return of(mentorship).stream().filter(one -> one.role() == role).findFirst();
    }

    /** She wishes one, or wishes again after she has said no; false when there is one. */
    boolean wish(MentorshipId mentorship, CircleRole role, Instant at) {
        return db.sql(
                                """
                                insert into testimonial (mentorship_id, role, wished_at)
                                values (:id, :role, :at)
                                    on conflict (operator_id, mentorship_id, role) do update
                                   set wished_at = :at, declined_at = null,
                                       lock = testimonial.lock + 1
                                 where testimonial.declined_at is not null
                                """)
                        .param("id", mentorship)
                        .param("role", role)
                        .param("at", at)
                        .update()
                == 1;
    }

    /** False when it was changed, taken or declined meanwhile. */
    boolean write(Testimonial fresh, Instant at) {
        return db.sql(
                                """
                                update testimonial
                                   set words = :words, writer = :writer, written_at = :at,
                                       lock = lock + 1
                                 where mentorship_id = :id and role = :role and lock = :lock
                                   and taken_at is null and declined_at is null
                                """)
                        .param("id", fresh.mentorship())
                        .param("role", fresh.role())
                        .param("words", fresh.words())
                        .param("writer", fresh.writer())
                        .param("lock", fresh.lock())
                        .param("at", at)
                        .update()
                == 1;
    }

    /** She takes it as she has read it; false when it is another by now. */
    boolean take(Testimonial read, Instant at) {
        return db.sql(
                                """
                                update testimonial set taken_at = :at
                                 where mentorship_id = :id and role = :role and lock = :lock
                                   and written_at is not null and taken_at is null
                                """)
                        .param("id", read.mentorship())
                        .param("role", read.role())
                        .param("lock", read.lock())
                        .param("at", at)
                        .update()
                == 1;
    }

    /** She does not want it: nothing of it is kept. */
    boolean decline(Testimonial read, Instant at) {
        return db.sql(
                                """
                                update testimonial
                                   set words = '', writer = '', written_at = null, taken_at = null,
                                       declined_at = :at, lock = lock + 1
                                 where mentorship_id = :id and role = :role
                                   and declined_at is null
                                """)
                        .param("id", read.mentorship())
                        .param("role", read.role())
                        .param("at", at)
                        .update()
                == 1;
    }

    void forget(PersonId mentee) {
        db.sql(
                        """
                        delete from testimonial t
                         using circle_member c
                         where c.mentorship_id = t.mentorship_id
                           and c.role = 'MENTEE' and c.person_id = :person
                        """)
                .param("person", mentee)
                .update();
    }

    private static Testimonial row(MentorshipId mentorship, ResultSet row) throws SQLException {
        return new Testimonial(
                mentorship,
                CircleRole.valueOf(row.getString("role")),
                row.getString("words"),
                row.getString("writer"),
                EndSummaries.moment(row, "written_at"),
                EndSummaries.moment(row, "taken_at"),
                EndSummaries.moment(row, "declined_at"),
                row.getLong("lock"));
    }
}
