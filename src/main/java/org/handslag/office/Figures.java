package org.handslag.office;

import org.handslag.course.CourseInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How full an instance is. */
@Repository
class Figures {
    private final JdbcClient db;

    Figures(JdbcClient db) {
        this.db = db;
    }

    SeatFigures of(CourseInstance instance) {
        return db.sql(
                        """
                        select confirmed, offered, waiting,
                               (select count(*)::int
                                  from registration
                                 where instance_id = :instance and state = 'APPLIED') as applied
                          from seat_count
                         where instance_id = :instance
                        """)
                .param("instance", instance.id())
                .query(
                        (row, _) ->
                                new SeatFigures(
                                        row.getInt("confirmed"),
                                        row.getInt("offered"),
                                        row.getInt("waiting"),
                                        row.getInt("applied")))
                .optional()
                .orElse(SeatFigures.NONE);
    }
}
