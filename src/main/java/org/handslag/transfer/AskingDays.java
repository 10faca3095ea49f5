package org.handslag.transfer;

import org.handslag.course.CourseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** After how many days those who were at a course are asked how it went. */
@Repository
class AskingDays {
    static final int USUAL = 14;
    static final int MOST = 60;

    private final JdbcClient db;

    AskingDays(JdbcClient db) {
        this.db = db;
    }

    int of(CourseId course) {
        return db.sql("select days from transfer_days where course_id = :course")
                .param("course", course)
                .query(Integer.class)
                .optional()
                .orElse(USUAL);
    }

    void choose(CourseId course, int days) {
        db.sql(
                        """
                        insert into transfer_days (course_id, days) values (:course, :days)
                            on conflict (operator_id, course_id) do update
                           set days = excluded.days
                        """)
                .param("course", course)
                .param("days", days)
                .update();
    }
}
