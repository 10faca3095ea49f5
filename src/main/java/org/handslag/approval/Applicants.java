package org.handslag.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Texts;
import org.handslag.seats.BookingId;
import org.handslag.seats.RegistrationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who waits for an answer. */
@Repository
class Applicants {
    private final JdbcClient db;

    Applicants(JdbcClient db) {
        this.db = db;
    }

    /** In the order in which they applied. */
    List<Applicant> of(CourseInstanceId instance) {
        return db.sql(
                        """
                        select r.id, r.person_id, r.name, r.state_since, r.answer_by, r.booking_id,
                               b.for_colleagues, b.contact_name, b.organisation, b.workplace
                          from registration r
                          join booking b
                            on b.operator_id = r.operator_id and b.id = r.booking_id
                         where r.instance_id = :instance
                           and r.state = 'APPLIED'
                         order by r.queue_rank desc, r.queue_number, r.id
                        """)
                .param("instance", instance)
                .query(Applicants::row)
                .list();
    }

    /** The dates at which someone waits for an answer, where it was promised soonest first. */
    List<Waiting> waiting(UUID @Nullable [] programmes) {
        return db.sql(
                        """
                        select i.id, c.title, i.starts_at, count(*) as applicants,
                               min(r.state_since) as oldest, min(r.answer_by) as answer_by
                          from registration r
                          join course_instance i
                            on i.operator_id = r.operator_id and i.id = r.instance_id
                          join course c
                            on c.operator_id = i.operator_id and c.id = i.course_id
                         where r.state = 'APPLIED'
                           and (:programmes::uuid[] is null
                                or i.programme_id = any (:programmes::uuid[]))
                         group by i.id, c.title, i.starts_at
                         order by min(r.answer_by), i.id
                        """)
                .param("programmes", programmes)
                .query(Applicants::waiting)
                .list();
    }

    private static Applicant row(ResultSet row, int number) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        return new Applicant(
                new RegistrationId(row.getObject("id", UUID.class)),
                person == null ? null : new PersonId(person),
                row.getString("name"),
                Stream.of(row.getString("organisation"), row.getString("workplace"))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")),
                new BookingId(row.getObject("booking_id", UUID.class)),
                row.getBoolean("for_colleagues") ? row.getString("contact_name") : "",
                row.getTimestamp("state_since").toInstant(),
                row.getTimestamp("answer_by").toInstant());
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(
                new CourseInstanceId(row.getObject("id", UUID.class)),
                Texts.parse(row.getString("title")),
                row.getTimestamp("starts_at").toInstant(),
                row.getInt("applicants"),
                row.getTimestamp("oldest").toInstant(),
                row.getTimestamp("answer_by").toInstant());
    }
}
