package org.handslag.ending;

import java.time.Instant;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Certificates as they are kept, one of each mentorship. */
@Repository
class WorkCertificates {
    private final JdbcClient db;

    WorkCertificates(JdbcClient db) {
        this.db = db;
    }

    WorkCertificate of(MentorshipId mentorship) {
        return db.sql("select tasks, hours, lock from work_certificate where mentorship_id = :id")
                .param("id", mentorship)
                .query(
                        (row, _) ->
                                new WorkCertificate(
                                        mentorship,
                                        row.getString("tasks"),
                                        row.getObject("hours", Integer.class),
                                        row.getLong("lock")))
                .optional()
                .orElseGet(() -> new WorkCertificate(mentorship, "", null, 0));
    }

    /** False when someone else saved first. */
    boolean save(WorkCertificate fresh, Instant at) {
        var sql =
                fresh.isMade()
                        ? """
                        update work_certificate
                           set tasks = :tasks, hours = :hours, made_at = :at, lock = lock + 1
                         where mentorship_id = :id and lock = :lock
                        """
                        : """
                        insert into work_certificate (mentorship_id, tasks, hours, made_at)
                        values (:id, :tasks, :hours, :at)
                        on conflict do nothing
                        """;
        return db.sql(sql)
                        .param("id", fresh.mentorship())
                        .param("tasks", fresh.tasks())
                        .param("hours", fresh.hours())
                        .param("at", at)
                        .param("lock", fresh.lock())
                        .update()
                == 1;
    }

    void forget(PersonId mentee) {
        db.sql(
                        """
                        delete from work_certificate w
                         using circle_member c
                         where c.mentorship_id = w.mentorship_id
                           and c.role = 'MENTEE' and c.person_id = :person
                        """)
                .param("person", mentee)
                .update();
    }
}
