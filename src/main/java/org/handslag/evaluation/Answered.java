package org.handslag.evaluation;

import java.util.List;
import java.util.Optional;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.journal.Subject;
import org.handslag.survey.Results;
import org.handslag.survey.RoundResult;
import org.handslag.survey.Rounds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which dates have a result that may be shown; all that this module knows of answers. */
@Repository
class Answered {
    private final Rounds rounds;
    private final Results results;
    private final JdbcClient db;

    Answered(Rounds rounds, Results results, JdbcClient db) {
        this.rounds = rounds;
        this.results = results;
        this.db = db;
    }

    /** Empty until the evaluation is closed, and when fewer than five have answered. */
    Optional<RoundResult> of(CourseInstanceId date) {
        return rounds.about(new Subject("instance", date.value())).stream()
                .flatMap(round -> results.of(round.id()).stream())
                .filter(RoundResult::isShown)
                .findFirst();
    }

    /** Of the latest earlier date of the course that has a result, looking back four of them. */
    Optional<RoundResult> before(CourseInstance date) {
        return earlier(date).stream().flatMap(id -> of(id).stream()).findFirst();
    }

    private List<CourseInstanceId> earlier(CourseInstance date) {
        return db.sql(
                        """
                        select i.id from course_instance i
                         where i.course_id = :course and i.starts_at < :starts
                           and i.published_at is not null and i.cancelled_at is null
                           and exists (
                               select from survey_round r
                                where r.about_kind = 'instance' and r.about_id = i.id
                                  and r.closed_at is not null)
                         order by i.starts_at desc, i.id
                         limit 4
                        """)
                .param("course", date.course())
                .param("starts", date.starts())
                .query((row, _) -> CourseInstanceId.of(row.getString(1)))
                .list();
    }
}
