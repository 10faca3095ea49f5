package org.handslag.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.handslag.course.CourseId;
import org.handslag.course.CourseInstanceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The dates of courses and how they were liked. */
@Repository
class TrendRows {
    private final JdbcClient db;

    TrendRows(JdbcClient db) {
        this.db = db;
    }

    /** Dates that were over between two moments, were held, and were not asked about. */
    List<CourseInstanceId> unasked(Instant after, Instant before) {
        return db.sql(
                        """
                        select i.id
                          from course_instance i
                         where i.ends_at > :after and i.ends_at < :before
                           and i.published_at is not null and i.cancelled_at is null
                           and not exists (
                               select from survey_round r
                                where r.about_kind = 'instance' and r.about_id = i.id)
                         order by i.id
                        """)
                .param("after", after)
                .param("before", before)
                .query((row, _) -> new CourseInstanceId(row.getObject(1, UUID.class)))
                .list();
    }

    /** The overall scale at each date of a course, the earliest first; no mean from too few. */
    List<TrendPoint> of(CourseId course) {
        return db.sql(
                        """
                        with asked as (
                            select r.id, r.about_id, r.held_on, r.edition, q ->> 'id' as question,
                                   (q -> 'asked' ->> 'steps')::int as steps
                              from course_instance i
                              join survey_round r
                                on r.about_kind = 'instance' and r.about_id = i.id
                              join survey_edition e
                                on e.survey_id = r.survey_id and e.number = r.edition
                              left join lateral jsonb_array_elements(e.questions) q
                                on q ->> 'layer' = 'OVERALL'
                             where i.course_id = :course and r.closed_at is not null)
                        select s.id, s.held_on, s.edition, coalesce(s.steps, 0) as steps,
                               count(a.id) as answers,
                               case when count(a.content -> s.question) >= :fewest
                                    then avg((a.content -> s.question ->> 'value')::int)
                               end as mean
                          from asked s
                          left join survey_answer a on a.round_id = s.id
                         group by s.id, s.held_on, s.edition, s.steps
                         order by s.held_on, s.id
                        """)
                .param("course", course)
                .param("fewest", Results.FEWEST)
                .query(
                        (row, _) ->
                                new TrendPoint(
                                        new RoundId(row.getObject("id", UUID.class)),
                                        row.getObject("held_on", LocalDate.class),
                                        row.getInt("edition"),
                                        row.getInt("steps"),
                                        row.getInt("answers"),
                                        row.getBigDecimal("mean")))
                .list();
    }
}
