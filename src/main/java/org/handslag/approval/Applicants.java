package org.handslag.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.PersonId;
import org.handslag.seats.BookingId;
import org.handslag.seats.RegistrationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who waits for an answer at one date. */
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
}
